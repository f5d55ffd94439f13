package org.listpool.rules;

/** The rules a plan may never break, in the contract's order, each with the sentence people read. */
public enum RuleCode {
    NOTICE("The family has the notice it is owed."),
    TRAVEL("The journey is within the family's limit."),
    CONSENT("The family agrees to be treated away from its own trust."),
    UNAVAILABLE("The family can come on the day."),
    SPECIALTY("The session serves the child's specialty."),
    AGE_WEIGHT("The child is old and heavy enough for the list and its anaesthetist."),
    SURGEON("The session's surgeon performs the procedure."),
    EVIDENCE("Pre-operative assessment, consent and imaging hold on the day."),
    TIME("The list runs in order within the session."),
    OVERRUN("The chance that the list ends late is small enough."),
    DISCHARGE("The child is home before the ward closes."),
    WARD("There is a ward place for every child at every moment."),
    NURSES("Enough children's nurses are on duty at every moment."),
    POSTS("Every post is filled, and nobody is in two places or works too many days."),
    STAFF_LOAN("No trust lends more people on a day than it agreed."),
    EQUIPMENT("Every piece of equipment a list needs is there and ready."),
    SIBLINGS("Siblings who are placed come on one day."),
    ONCE("Nobody is placed twice."),
    PINNED("Promised places are kept."),
    UNKNOWN("The plan names only what the problem has."),
    FIGURES("Times and figures are what the rules give.");

    private final String sentence;

    RuleCode(String sentence) {
        this.sentence = sentence;
    }

    /** What holds when the rule is kept. */
    public String sentence() {
        return sentence;
    }
}
