package org.listpool.lookahead.rate;

/** What trusts do on weekdays where nobody typed a number of children. */
public enum HomeActivity {
    /** As many as the ages of the waits tell, if the list is steady: rough. Assumption: A-122 */
    ESTIMATED,
    /** Nobody is treated on weekdays. */
    NONE
}
