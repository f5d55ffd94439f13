package org.listpool.whatif.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.limits.SessionLimits;
import org.listpool.simulate.replicate.FigureNames;
import org.listpool.whatif.compare.FigureRow.Group;
import org.listpool.whatif.compare.FigureRow.Verdict;
import org.listpool.whatif.compare.Resources.Resource;
import org.listpool.whatif.compare.Resources.RuleCell;
import org.listpool.whatif.compare.Resources.RuleRow;

/** Every sentence of a comparison. None names a child. */
public final class ComparisonTexts {

    private static final int BINDING_TOLD = 3;

    private ComparisonTexts() {}

    /** Whom a figure is of. */
    static String of(Group group, String of, @Nullable String providerName) {
        return switch (group) {
            case TOTAL -> "all";
            case SPECIALTY -> of;
            case PROVIDER -> providerName == null ? of : providerName + " (" + of + ")";
            case SESSION -> "session " + of;
            case DEPRIVATION_QUINTILE ->
                switch (of) {
                    case "unknown" -> "deprivation unknown";
                    case "1" -> "most deprived fifth";
                    case "5" -> "least deprived fifth";
                    default -> "deprivation fifth " + of;
                };
        };
    }

    /** What a difference says, in a word or two. */
    public static String words(Verdict verdict) {
        return switch (verdict) {
            case BASELINE -> "baseline";
            case BETTER -> "better";
            case WORSE -> "worse";
            case EQUAL -> "equal";
            case DIFFERENT -> "different";
            case TOO_CLOSE_TO_CALL -> "too close to call";
            case LISTS_DIFFER -> "lists differ";
            case NOT_COMPARABLE -> "not comparable";
        };
    }

    /** What is used up. */
    static String spent(Resource resource, String of) {
        return switch (resource) {
            case WARD_PLACES -> "No ward place left at " + of;
            case CHILDRENS_NURSES -> "No children's nurse left at " + of;
            case EQUIPMENT -> "None left of " + of;
            case ROLE -> "Nobody left as " + role(of);
            case SESSION_MINUTES -> "Too few minutes left in session " + of;
        };
    }

    /** A role for people. */
    public static String role(String role) {
        return role.toLowerCase(Locale.UK).replace('_', ' ').replace("childrens", "children's");
    }

    static List<String> sentences(Comparison comparison, int i) {
        List<String> told = new ArrayList<>();
        if (comparison.columns().get(i).baseline()) {
            told.add("The baseline places " + number(value(comparison, Figure.PLACED, i)) + " children who stand for "
                    + number(value(comparison, Figure.NEED_POINTS, i)) + " need points; " + binding(comparison, i)
                    + ".");
            return told;
        }
        told.add(gain(comparison, i) + "; " + binding(comparison, i) + ".");
        Moved moved = comparison.moved().get(i);
        if (moved.gained().children() + moved.lost().children() > 0) {
            told.add(moved(moved));
        }
        Comparison.ListChange list = comparison.lists().get(i);
        if (list.differs()) {
            told.add(list(list));
        }
        loans(comparison.lent(), i, told);
        cost(comparison.costs(), i, told);
        uncertain(comparison, i, told);
        return told;
    }

    static List<String> notes(Comparison comparison) {
        List<String> notes = new ArrayList<>();
        long noise = comparison.searchNoiseNeedPoints();
        notes.add(
                noise == 0
                        ? "How far two searches of one problem differ was not measured: a small difference may be the luck of the search."
                        : "Two searches of one problem may differ by " + number(noise)
                                + " need points; a difference within that is too close to call, and so are the figures that come with it.");
        if (comparison.lists().stream().anyMatch(Comparison.ListChange::differs)) {
            notes.add("Where lists differ, shares of them are told with their counts and not compared.");
        }
        notes.add("A child without a place is counted once for each list that a rule keeps it off.");
        notes.add(
                comparison.rates() == null
                        ? "No rates are given, so hours and days are told and no money."
                        : "Costs are the given rates times planned hours and days; what has no rate is left out.");
        if (!comparison.uncertain().isEmpty()) {
            notes.add(
                    "Of the intervals only those of need points know of the luck of the search; the others tell of the worlds alone.");
        }
        notes.add(
                "A person on a list counts for the session's planned hours, a nurse on the ward from its opening to its closing.");
        return notes;
    }

    private static String gain(Comparison comparison, int i) {
        BigDecimal children = difference(comparison, Figure.PLACED, i);
        BigDecimal need = difference(comparison, Figure.NEED_POINTS, i);
        String name = comparison.columns().get(i).name();
        String text = children.signum() == 0 && need.signum() == 0
                ? name + " places as many children and meets as much need"
                : children.signum() == need.signum()
                        ? name + (children.signum() > 0 ? " adds " : " gives up ") + children(children) + " and "
                                + points(need)
                        : name + " places "
                                + (children.signum() == 0 ? "as many children" : more(children(children), children))
                                + " and meets " + (need.signum() == 0 ? "as much need" : more(points(need), need));
        return isTooClose(comparison, i) ? text + ", which is too close to call" : text;
    }

    private static String binding(Comparison comparison, int i) {
        List<RuleRow> rules = comparison.resources().rules().stream()
                .filter(each -> !each.code().equals(SessionLimits.CHILDREN)
                        && !each.code().equals(SessionLimits.NONE)
                        && each.cells().get(i).sessions() > 0)
                .sorted(Comparator.comparingInt(
                                (RuleRow each) -> each.cells().get(i).sessions())
                        .reversed())
                .limit(BINDING_TOLD)
                .toList();
        if (rules.isEmpty()) {
            return "nothing binds";
        }
        return "binding: "
                + rules.stream()
                        .map(each -> each.text().toLowerCase(Locale.UK) + " ("
                                + sessions(each.cells().get(i)) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String sessions(RuleCell cell) {
        return cell.sessions() == 1 ? "1 session" : cell.sessions() + " sessions";
    }

    private static String moved(Moved moved) {
        String text = children(moved.gained().children()) + " ("
                + points(moved.gained().needPoints()) + ") gained, "
                + children(moved.lost().children()) + " (" + points(moved.lost().needPoints()) + ") lost";
        if (moved.gainedNew().children() > 0) {
            text += "; " + are(moved.gainedNew().children(), "of those gained") + " not on the baseline's list";
        }
        if (moved.lostGone().children() > 0) {
            text += "; " + are(moved.lostGone().children(), "of those lost") + " not on this list";
        }
        if (moved.keptNeedPoints() != 0) {
            text += "; those placed in both count "
                    + more(points(moved.keptNeedPoints()), BigDecimal.valueOf(moved.keptNeedPoints()));
        }
        return text + ".";
    }

    private static String are(int children, String of) {
        return number(children) + " " + of + (children == 1 ? " is" : " are");
    }

    private static String list(Comparison.ListChange list) {
        String text =
                "Its list is not the baseline's: " + number(list.added()) + " added, " + number(list.gone()) + " gone";
        if (!list.joined().isEmpty()) {
            text += ", " + String.join(", ", list.joined()) + " joined";
        }
        if (!list.left().isEmpty()) {
            text += ", " + String.join(", ", list.left()) + " left";
        }
        return text + (list.otherDay() ? ", waits counted to another day." : ".");
    }

    private static void loans(Lent lent, int i, List<String> told) {
        int people = lent.staffDays().get(i).difference();
        int units = lent.equipmentUnitDays().get(i).difference();
        List<String> changed = new ArrayList<>();
        if (people != 0) {
            changed.add(days(people, "day", "of lent staff"));
        }
        if (units != 0) {
            changed.add(days(units, "unit-day", "of lent equipment"));
        }
        if (!changed.isEmpty()) {
            told.add("It needs " + String.join(" and ", changed) + ".");
        }
    }

    private static String days(int difference, String day, String of) {
        int days = Math.abs(difference);
        return number(days) + (difference < 0 ? " fewer " : " more ") + day + (days == 1 ? " " : "s ") + of;
    }

    private static void cost(Costs costs, int i, List<String> told) {
        Costs.Total total = costs.totals().get(i);
        BigDecimal difference = total.difference();
        if (difference == null) {
            return;
        }
        String text = difference.signum() == 0
                ? "It costs the same"
                : "It costs " + money(costs, difference.abs()) + (difference.signum() < 0 ? " less" : " more");
        if (total.perExtraChild() != null) {
            text += ", " + money(costs, total.perExtraChild()) + " for each extra child";
        }
        told.add(
                total.withoutRate().isEmpty()
                        ? text + "."
                        : text + "; without " + String.join(", ", total.withoutRate()) + ", which have no rate.");
    }

    /** Where need is too close to call, a count of children without the luck of the search would call it all the same. */
    private static void uncertain(Comparison comparison, int i, List<String> told) {
        String baseline = comparison.columns().stream()
                .filter(Comparison.Column::baseline)
                .map(Comparison.Column::name)
                .findFirst()
                .orElseThrow();
        String name = comparison.columns().get(i).name();
        for (UncertainRow row : comparison.uncertain()) {
            UncertainRow.Cell cell = row.cells().get(i);
            boolean isTold = row.figure().equals(FigureNames.NEED_POINTS_MET)
                    || (row.figure().equals(FigureNames.TREATED_CHILDREN) && !isTooClose(comparison, i));
            if (isTold && cell != null && cell.difference() != null) {
                told.add(cell.difference().sentence(baseline, name));
            }
        }
    }

    private static boolean isTooClose(Comparison comparison, int i) {
        return comparison.total(Figure.NEED_POINTS.code()).cells().get(i).verdict() == Verdict.TOO_CLOSE_TO_CALL;
    }

    private static BigDecimal value(Comparison comparison, Figure figure, int i) {
        BigDecimal value = comparison.total(figure.code()).cells().get(i).value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private static BigDecimal difference(Comparison comparison, Figure figure, int i) {
        BigDecimal difference = comparison.total(figure.code()).cells().get(i).difference();
        return difference == null ? BigDecimal.ZERO : difference;
    }

    private static String more(String amount, BigDecimal difference) {
        return amount + (difference.signum() < 0 ? " fewer" : " more");
    }

    private static String money(Costs costs, BigDecimal amount) {
        return costs.currency() + " " + String.format(Locale.UK, "%,.2f", amount);
    }

    private static String children(Number children) {
        long count = Math.abs(children.longValue());
        return count == 1 ? "1 child" : number(count) + " children";
    }

    private static String points(Number needPoints) {
        long count = Math.abs(needPoints.longValue());
        return count == 1 ? "1 need point" : number(count) + " need points";
    }

    private static String number(Number number) {
        return String.format(Locale.UK, "%,d", number.longValue());
    }
}
