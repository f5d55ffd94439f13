package org.listpool.change;

/**
 * What could be different about a whole pool: its weekends, theatres, people, rules, families or trusts. Its kinds live in
 * the parts of this package and tell themselves.
 */
public non-sealed interface PoolChange extends Change {

    /** The change in a plain sentence that names no child, no birth date and no NHS number. */
    String sentence();
}
