package org.listpool.house;

/** Shows a problem to a person; the pages provide the one bean, and without it a person gets problem+json too. */
public interface ErrorPage {

    /** The whole HTML page for {@code problem}. */
    String html(ProblemException problem);
}
