package org.listpool.plan.origin;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import org.listpool.wire.ContractJson;

/**
 * Marks of everything that a problem of the pool is made of. Equal marks: the pool as at the same day gives the same problem.
 *
 * @param collaborativeVersion of the resources document
 * @param listFiles waiting-list files taken in that added, changed or took out an entry
 * @param supplementFiles supplements taken in that added or changed details
 * @param loggedCases past cases in all theatre logs
 * @param lastLoggedCase number of the latest of them
 * @param confirmations fingerprint of the plans that are acted on, from which the balance between trusts follows
 */
public record PoolState(
        int collaborativeVersion,
        long listFiles,
        long supplementFiles,
        long loggedCases,
        long lastLoggedCase,
        String confirmations) {

    /** What is compared, for people. */
    public static final List<String> COMPARED = List.of(
            "The version of the resources document.",
            "Waiting-list files taken in that added, changed or took out an entry.",
            "Supplements taken in that added or changed details.",
            "Past cases in the theatre logs.",
            "Which plans are acted on, from which the balance between trusts follows.");

    /** What has moved until {@code now}, a sentence each; empty: nothing. */
    public List<String> movedUntil(PoolState now) {
        List<String> moved = new ArrayList<>();
        if (now.collaborativeVersion != collaborativeVersion) {
            moved.add("The resources document is version " + now.collaborativeVersion
                    + "; the baseline was made of version " + collaborativeVersion + ".");
        }
        long lists = now.listFiles - listFiles;
        if (lists != 0) {
            moved.add(lists + " waiting-list file(s) with changed entries were taken in since.");
        }
        long supplements = now.supplementFiles - supplementFiles;
        if (supplements != 0) {
            moved.add(supplements + " supplement(s) with changed details were taken in since.");
        }
        if (now.loggedCases != loggedCases || now.lastLoggedCase != lastLoggedCase) {
            moved.add("The theatre logs hold other past cases than then.");
        }
        if (!now.confirmations.equals(confirmations)) {
            moved.add("Other plans are acted on than then, so the balance between trusts may differ.");
        }
        return moved;
    }

    /** As JSON, to be stored. */
    public String write() {
        try {
            return ContractJson.mapper().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The state of the pool could not be written as JSON.", e);
        }
    }

    /** What {@link #write()} wrote. */
    public static PoolState read(String json) {
        try {
            return ContractJson.mapper().readValue(json, PoolState.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored state of the pool is not readable.", e);
        }
    }
}
