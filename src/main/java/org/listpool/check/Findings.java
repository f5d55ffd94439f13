package org.listpool.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Broken rules as they are found, handed out in the order of the contract's table. */
final class Findings {

    private final Map<RuleCode, List<BrokenRule>> byCode = new EnumMap<>(RuleCode.class);

    void add(RuleCode code, String text) {
        byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(new BrokenRule(code.name(), text));
    }

    List<BrokenRule> inOrder() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }
}
