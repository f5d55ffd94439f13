package org.listpool.planning.bound;

/** A piece of the relaxed problem that is solved by itself. */
interface Part {

    /** What the best answer is worth at the prices, at least 0; notes what it uses and supplies. */
    double solve();
}
