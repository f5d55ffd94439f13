package org.listpool.planning.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.PlannedStaff;
import org.listpool.model.Rules;
import org.listpool.model.UnplacedCase;
import org.listpool.model.WardDay;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Minutes;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/** Writes a finished board down as the contract's plan. */
final class PlanWriter {

    private final Board board;
    private final PlanningPool pool;

    PlanWriter(Board board) {
        this.board = board;
        this.pool = board.pool();
    }

    /** The plan, without bound and key figures. */
    Plan write(String problemId, long seed, List<UnplacedCase> unplaced) {
        String score = board.score().toString();
        long needPoints = pool.cases().stream()
                .filter(each -> each.getSlot() != null)
                .mapToLong(each -> each.facts().needPoints())
                .sum();
        return new Plan(
                Plan.SCHEMA,
                problemId,
                pool.problem().asOf(),
                null,
                seed,
                needPoints,
                null,
                score,
                pool.slots().stream().map(this::session).toList(),
                pool.days().stream().map(this::wardDay).filter(Objects::nonNull).toList(),
                new EquipmentLoans(board).loans(),
                unplaced,
                Map.of());
    }

    private PlannedSession session(SessionSlot slot) {
        Rules rules = pool.problem().rules();
        SlotSheet list = board.list(slot);
        List<PlannedCase> cases = new ArrayList<>();
        for (int i = 0; i < list.count(); i++) {
            WaitingCase member = list.member(i);
            cases.add(new PlannedCase(
                    member.source().id(),
                    Minutes.time(list.arrive(i)),
                    Minutes.time(list.start(i)),
                    Minutes.time(list.end(i)),
                    Minutes.time(list.discharge(i))));
        }
        return new PlannedSession(
                slot.session().id(),
                slot.session().date().minusDays(rules.noticeDays()),
                cases.isEmpty() ? List.of() : staff(slot),
                cases);
    }

    private List<PlannedStaff> staff(SessionSlot slot) {
        List<PlannedStaff> staff = new ArrayList<>();
        for (Seat seat : pool.seats()) {
            Person person = seat.getPerson();
            if (person != null && slot.equals(seat.findSlot())) {
                String provider = person.member().provider();
                boolean own = provider.equals(slot.day().hostProvider());
                staff.add(new PlannedStaff(seat.role(), person.member().id(), own ? null : provider));
            }
        }
        return staff;
    }

    private @Nullable WardDay wardDay(HostDay day) {
        List<String> nurses = pool.seats().stream()
                .filter(seat -> seat.findSlot() == null && seat.day().index() == day.index())
                .map(Seat::getPerson)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Person::index))
                .map(person -> person.member().id())
                .toList();
        return nurses.isEmpty() ? null : new WardDay(day.date(), day.site(), nurses);
    }
}
