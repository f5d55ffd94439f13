package org.listpool.model;

import java.util.List;

/**
 * An entry of the collaborative's catalogue of procedures.
 *
 * @param opcs its OPCS-4 codes, with the dot
 * @param meanMinutes patient in theatre to patient out, expected
 * @param sdMinutes standard deviation of that
 * @param observationMinutes stay on the ward after theatre
 * @param equipment types needed, one unit of each
 */
public record Procedure(
        String code,
        String name,
        List<String> opcs,
        String specialty,
        int meanMinutes,
        int sdMinutes,
        int observationMinutes,
        List<String> equipment) {

    /** Copies the lists, reading an absent one as empty. */
    public Procedure {
        opcs = Lists.copy(opcs);
        equipment = Lists.copy(equipment);
    }
}
