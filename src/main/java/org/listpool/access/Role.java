package org.listpool.access;

import java.util.List;

/** What a caller may do; used in {@code @RolesAllowed}. */
public final class Role {

    /** A person at a trust: that trust's children only. */
    public static final String TRUST_CLERK = "TRUST_CLERK";

    /** A trust's patient administration system: that trust's extracts and dates only. */
    public static final String TRUST_SYSTEM = "TRUST_SYSTEM";

    /** An operational manager of the collaborative: the pool and its plans. */
    public static final String MANAGER = "MANAGER";

    /** A capacity planner: the pool without NHS number, local identifier or date of birth. */
    public static final String PLANNER = "PLANNER";

    /** Reads the record of who did what; changes nothing. */
    public static final String AUDITOR = "AUDITOR";

    /** Makes accounts and tokens, and keeps the resources document; sees no child. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Every role there is. */
    public static final List<String> ALL = List.of(TRUST_CLERK, TRUST_SYSTEM, MANAGER, PLANNER, AUDITOR, ADMINISTRATOR);

    /** The roles that are confined to one trust. */
    public static final List<String> OF_ONE_TRUST = List.of(TRUST_CLERK, TRUST_SYSTEM);

    private Role() {}
}
