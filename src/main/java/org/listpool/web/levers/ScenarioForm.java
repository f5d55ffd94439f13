package org.listpool.web.levers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.web.whatif.FormFault;

/**
 * The form of a new scenario as the page shows it.
 *
 * @param parent scenario that it is forked from; null: it sets out from the baseline
 * @param name, note, seconds, others what stands in these fields
 * @param inherited the parent's changes
 * @param groups levers, as they stand with the inherited changes that are kept
 * @param faults in the order of the page
 */
public record ScenarioForm(
        @Nullable Parent parent,
        String name,
        String note,
        String seconds,
        List<Inherited> inherited,
        List<LeverGroup> groups,
        String others,
        List<FormFault> faults) {

    /** A scenario that is forked. */
    public record Parent(String id, String name) {}

    /**
     * A change that the parent makes.
     *
     * @param place among the parent's changes, from 0
     * @param text in a sentence
     * @param kept whether the new scenario makes it too
     */
    public record Inherited(int place, String text, boolean kept) {}

    /** What is wrong at a field; empty where nothing is. */
    public String faultAt(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FormFault::message)
                .findFirst()
                .orElse("");
    }
}
