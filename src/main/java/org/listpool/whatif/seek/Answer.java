package org.listpool.whatif.seek;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.listpool.whatif.goal.Obstacle;
import org.listpool.whatif.goal.Target;

/**
 * What a goal seek found.
 *
 * @param schema always {@value #SCHEMA}
 * @param reached whether some value reaches the target
 * @param values one a lever: the smallest that reach the target, or else those that come nearest
 * @param figure the better of the runs there
 * @param confirmed whether the independent run there reached the target too; false where none is reached
 * @param below one step below the answer, a lever at a time, in the order of the levers: where no plan was found that reaches
 *     the target; empty where the answer is the first value, or where nothing reaches it
 * @param inTheWay where nothing reaches it: what keeps the children who are left from a place, most children first
 * @param says the answer in plain sentences
 * @param evidence every search there was, in the order in which it was asked for
 */
public record Answer(
        String schema,
        Target target,
        List<LeverRange> levers,
        boolean reached,
        List<Integer> values,
        double figure,
        boolean confirmed,
        List<Below> below,
        List<Obstacle> inTheWay,
        List<String> says,
        List<Trial> evidence) {

    /** The name and version of this document. */
    public static final String SCHEMA = "listpool/goal-seek/1";

    /** Copies the lists. */
    public Answer {
        levers = List.copyOf(levers);
        values = List.copyOf(values);
        below = List.copyOf(below);
        inTheWay = List.copyOf(inTheWay);
        says = List.copyOf(says);
        evidence = List.copyOf(evidence);
    }

    /**
     * A step below the answer.
     *
     * @param figure the best of the runs there
     * @param runs how many there were
     * @param ruledOut whether a bound proves that no plan there reaches the target; else none was found
     */
    public record Below(List<Integer> values, double figure, int runs, boolean ruledOut) {

        /** Copies the list. */
        public Below {
            values = List.copyOf(values);
        }
    }

    static Answer of(
            GoalSeek seek, boolean reached, List<Integer> values, List<List<Integer>> below, List<Trial> evidence) {
        Target target = seek.target();
        List<Trial> here = at(evidence, values);
        Trial best = best(target, here);
        List<Below> beside = new ArrayList<>();
        for (List<Integer> each : below) {
            List<Trial> there = at(evidence, each);
            beside.add(new Below(
                    each,
                    best(target, there).figure(),
                    there.size(),
                    there.stream().anyMatch(Trial::ruledOut)));
        }
        Answer silent = new Answer(
                SCHEMA,
                target,
                seek.levers(),
                reached,
                values,
                best.figure(),
                reached && here.stream().allMatch(Trial::met),
                beside,
                reached ? List.of() : best.inTheWay(),
                List.of(),
                evidence);
        return silent.saying(SeekTexts.sentences(silent));
    }

    /** The trials at the answer. */
    List<Trial> here() {
        return at(evidence, values);
    }

    private Answer saying(List<String> sentences) {
        return new Answer(
                schema, target, levers, reached, values, figure, confirmed, below, inTheWay, sentences, evidence);
    }

    private static List<Trial> at(List<Trial> evidence, List<Integer> values) {
        return evidence.stream().filter(trial -> trial.values().equals(values)).toList();
    }

    private static Trial best(Target target, List<Trial> trials) {
        return trials.stream()
                .max(Comparator.comparingDouble(trial -> target.aim().worth(trial.figure())))
                .orElseThrow();
    }
}
