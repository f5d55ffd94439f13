package org.listpool.planning.wayout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.listpool.change.Change;
import org.listpool.change.SupplyChange;
import org.listpool.change.TheatreChange;
import org.listpool.model.Equipment;
import org.listpool.model.Problem;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.entity.Kit;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.rules.RuleCode;

/** What would have to be different about theatres, wards, equipment and people where a try broke a rule. */
final class ListRemedies {

    /** Sessions and wards change in steps of so many minutes. */
    static final int STEP_MINUTES = 5;

    /** Longer than this no session or ward day grows at one end. Assumption: A-46. */
    static final int MOST_MINUTES = 120;

    /** Remedied in this order, one rule after another. */
    private static final List<RuleCode> ORDER = List.of(
            RuleCode.POSTS,
            RuleCode.SURGEON,
            RuleCode.AGE_WEIGHT,
            RuleCode.EQUIPMENT,
            RuleCode.OVERRUN,
            RuleCode.TIME,
            RuleCode.DISCHARGE,
            RuleCode.WARD,
            RuleCode.NURSES);

    private ListRemedies() {}

    /** Alternatives for the first rule that {@code trial} broke; empty when nothing sensible would help. */
    static List<Change> of(Trial trial) {
        Map<RuleCode, Long> broken = trial.broken();
        if (!ORDER.containsAll(broken.keySet())) {
            return List.of();
        }
        for (RuleCode code : ORDER) {
            Long amount = broken.get(code);
            if (amount != null) {
                return of(trial, code, broken);
            }
        }
        return List.of();
    }

    private static List<Change> of(Trial trial, RuleCode code, Map<RuleCode, Long> broken) {
        SessionSlot slot = trial.slot();
        String session = slot.session().id();
        String site = slot.day().site();
        return switch (code) {
            case OVERRUN, TIME -> {
                int over = stepped(
                        Math.max(broken.getOrDefault(RuleCode.OVERRUN, 0L), broken.getOrDefault(RuleCode.TIME, 0L)));
                yield over > MOST_MINUTES
                        ? List.of()
                        : List.of(
                                new TheatreChange.SessionLonger(session, 0, over),
                                new TheatreChange.SessionLonger(session, over, 0));
            }
            case DISCHARGE -> {
                int late = stepped(latest(trial) - slot.day().wardCloses());
                yield late <= 0 || late > MOST_MINUTES
                        ? List.of()
                        : List.of(
                                new TheatreChange.WardClosesLater(site, late),
                                new TheatreChange.SessionLonger(session, late, 0));
            }
            case WARD ->
                List.of(new TheatreChange.WardPlaces(site, Math.toIntExact(broken.getOrDefault(RuleCode.WARD, 1L))));
            case EQUIPMENT -> equipment(trial);
            case POSTS, SURGEON, AGE_WEIGHT, NURSES -> new PeopleRemedies(trial).of(code);
            default -> List.of();
        };
    }

    private static int stepped(long minutes) {
        return Math.toIntExact(Math.ceilDiv(minutes, STEP_MINUTES) * STEP_MINUTES);
    }

    private static int latest(Trial trial) {
        SlotSheet list = trial.board().list(trial.slot());
        int latest = 0;
        for (int i = 0; i < list.count(); i++) {
            latest = Math.max(latest, list.discharge(i));
        }
        return latest;
    }

    /** One unit more of each type that the child needs, from another trust where one has it, else the host's own. */
    private static List<Change> equipment(Trial trial) {
        Problem problem = trial.problem();
        String host = trial.slot().day().hostProvider();
        List<Change> changes = new ArrayList<>();
        for (String type :
                trial.child().source().equipment().stream().distinct().toList()) {
            boolean known =
                    problem.equipment().stream().anyMatch(each -> each.type().equals(type));
            String lender = problem.equipment().stream()
                    .filter(each -> each.type().equals(type) && !each.provider().equals(host))
                    .map(Equipment::provider)
                    .findFirst()
                    .orElse(host);
            if (known && isScarce(trial, type)) {
                changes.add(new SupplyChange.EquipmentLent(
                        type, lender, 1, List.of(trial.slot().session().date())));
            }
        }
        return changes;
    }

    /** Whether there are not many more units of the type than the child's own list uses. */
    private static boolean isScarce(Trial trial, String type) {
        SlotSheet list = trial.board().list(trial.slot());
        for (Kit kit : trial.board().pool().kits()) {
            if (kit.type().equals(type)) {
                int uses = 0;
                for (SessionSlot slot : trial.board().pool().slots()) {
                    SlotSheet each = trial.board().list(slot);
                    for (int i = 0; slot.period() == list.slot().period() && i < each.count(); i++) {
                        uses += each.member(i).facts().kits().contains(kit) ? 1 : 0;
                    }
                }
                return uses > kit.units(trial.slot().day());
            }
        }
        return false;
    }
}
