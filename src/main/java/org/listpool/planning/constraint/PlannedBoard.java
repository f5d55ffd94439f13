package org.listpool.planning.constraint;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.PoolFactory;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/** A finished plan put back on the planner's board, lists in the plan's order. */
public final class PlannedBoard {

    private final PlanningPool pool;
    private final Map<String, WaitingCase> cases;
    private final Map<String, Person> people;

    private PlannedBoard(PlanningPool pool) {
        this.pool = pool;
        cases = pool.cases().stream()
                .collect(Collectors.toMap(each -> each.source().id(), Function.identity(), (a, b) -> a));
        people = pool.people().stream()
                .collect(Collectors.toMap(each -> each.member().id(), Function.identity(), (a, b) -> a));
    }

    /**
     * The board of {@code plan}, an answer to {@code problem}, counted; what the problem does not know is passed over. The
     * rank of the child in place {@code i} of a list is {@code 2 i + 1}, so that even ranks lie between two.
     */
    public static Board of(Problem problem, Plan plan) {
        PlannedBoard planned = new PlannedBoard(PoolFactory.of(problem));
        planned.pool.cases().stream().filter(each -> !each.isPinned()).forEach(each -> each.setSlot(null));
        plan.sessions().forEach(planned::lay);
        plan.days()
                .forEach(day -> planned.pool.seats().stream()
                        .filter(seat -> seat.findSlot() == null
                                && seat.day().date().equals(day.date())
                                && seat.day().site().equals(day.site()))
                        .forEach(planned.seater(day.nurses())));
        Board board = new Board(planned.pool);
        board.score();
        return board;
    }

    private void lay(PlannedSession list) {
        SessionSlot slot = pool.slots().stream()
                .filter(each -> each.session().id().equals(list.id()))
                .findFirst()
                .orElse(null);
        if (slot == null) {
            return;
        }
        for (int i = 0; i < list.cases().size(); i++) {
            WaitingCase waiting = cases.get(list.cases().get(i).caseId());
            if (waiting != null) {
                waiting.setSlot(slot);
                waiting.setOrderKey(2L * i + 1);
            }
        }
        list.staff()
                .forEach(member -> pool.seats().stream()
                        .filter(seat ->
                                slot.equals(seat.findSlot()) && seat.role().equals(member.role()))
                        .filter(seat -> seat.getPerson() == null)
                        .findFirst()
                        .ifPresent(seat -> seat.setPerson(find(member.staffId()))));
    }

    private @Nullable Person find(String staffId) {
        return people.get(staffId);
    }

    /** Seats one after another until all sit. */
    private Consumer<Seat> seater(List<String> staffIds) {
        var waiting = staffIds.stream().map(this::find).filter(Objects::nonNull).iterator();
        return seat -> {
            if (waiting.hasNext()) {
                seat.setPerson(waiting.next());
            }
        };
    }
}
