package org.listpool.planning.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.rules.RuleCode;

/** Gathers what {@link CaseFacts} holds. */
final class CaseFactsBuilder {

    final Case source;
    long needPoints;
    int daysWaited;
    int fixedStart = -1;
    int person = -1;
    int family = -1;
    int provider = -1;
    int procedure;
    List<Kit> kits = new ArrayList<>();
    List<Set<RuleCode>> broken = new ArrayList<>();
    int[] ageMonths = {};
    int[] travelMinutes = {};

    @Nullable
    String previousSession;

    CaseFactsBuilder(Case source) {
        this.source = source;
    }

    /** By number of the slot, whether nothing about the child alone is broken there. */
    boolean[] eligible() {
        boolean[] eligible = new boolean[broken.size()];
        for (int i = 0; i < eligible.length; i++) {
            eligible[i] = broken.get(i).isEmpty();
        }
        return eligible;
    }
}
