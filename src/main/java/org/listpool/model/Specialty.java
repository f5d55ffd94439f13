package org.listpool.model;

import java.util.List;

/**
 * A specialty of the pool and the treatment function codes under which trusts list its children.
 */
public record Specialty(String code, List<String> tfc) {

    /** Copies the list, reading an absent one as empty. */
    public Specialty {
        tfc = Lists.copy(tfc);
    }
}
