package org.listpool.whatif.compare;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What binds in each column.
 *
 * @param rules those that keep children off most first
 * @param sessions every session of any column, by date
 * @param spent every resource of which some column has nothing left on some day and for want of which a child is kept off a list
 */
public record Resources(List<RuleRow> rules, List<SessionRow> sessions, List<SpentRow> spent) {

    /** Copies the lists. */
    public Resources {
        rules = List.copyOf(rules);
        sessions = List.copyOf(sessions);
        spent = List.copyOf(spent);
    }

    /**
     * A rule that keeps children without a place off lists.
     *
     * @param code of the rule, or CHILDREN or NONE as {@link org.listpool.planning.limits.SessionLimits} says
     * @param text in a word or two
     * @param cells one for each column
     */
    public record RuleRow(String code, String text, List<RuleCell> cells) {

        /** Copies the list. */
        public RuleRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The rule in one column. A child is counted once for each list it is kept off.
     *
     * @param sessions for which it is the tightest barrier
     * @param children kept off a list by it, whatever else does
     * @param alone of them, those whom nothing else keeps off that list
     */
    public record RuleCell(int sessions, int children, int alone) {}

    /**
     * A session over all columns.
     *
     * @param cells one for each column; null: the column's problem has no such session
     */
    public record SessionRow(String sessionId, LocalDate date, String theatre, List<@Nullable SessionCell> cells) {

        /** Copies the list. */
        public SessionRow {
            cells = Collections.unmodifiableList(cells);
        }
    }

    /**
     * What binds a session in one column.
     *
     * @param tightest code of the rule, or CHILDREN or NONE
     * @param text the same in a word or two
     * @param children on its list; 0: it does not run
     * @param candidates children without a place whom no rule about the child alone shuts out
     * @param alone of them, those whom the tightest rule keeps off by itself
     */
    public record SessionCell(String tightest, String text, int children, int candidates, int alone) {}

    /** What may be used up. */
    public enum Resource {
        WARD_PLACES,
        CHILDRENS_NURSES,
        EQUIPMENT,
        ROLE,
        SESSION_MINUTES
    }

    /**
     * A resource of which nothing is left.
     *
     * @param of site, type of equipment, role or session
     * @param text for people
     * @param cells for each column the days on which nothing is left, in order; empty: none
     */
    public record SpentRow(Resource resource, String of, String text, List<List<LocalDate>> cells) {

        /** Copies the lists. */
        public SpentRow {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }
}
