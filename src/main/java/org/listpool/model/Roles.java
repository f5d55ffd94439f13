package org.listpool.model;

import java.util.Set;

/**
 * The staff roles the contract names.
 */
public final class Roles {

    public static final String SURGEON = "SURGEON";
    public static final String ANAESTHETIST = "ANAESTHETIST";
    public static final String ANAESTHETIC_ASSISTANT = "ANAESTHETIC_ASSISTANT";
    public static final String SCRUB = "SCRUB";
    public static final String CIRCULATING = "CIRCULATING";
    public static final String RECOVERY = "RECOVERY";
    public static final String CHILDRENS_NURSE = "CHILDRENS_NURSE";

    /** Every role that a member of staff may have. */
    public static final Set<String> ALL =
            Set.of(SURGEON, ANAESTHETIST, ANAESTHETIC_ASSISTANT, SCRUB, CIRCULATING, RECOVERY, CHILDRENS_NURSE);

    private Roles() {}
}
