package org.listpool.planning.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.listpool.model.Plan;
import org.listpool.model.PlannedSession;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/** Orders lists as an earlier plan had them, with whom it lacks where they break least. */
public final class PlanOrder {

    private final Board board;
    private final Map<String, Integer> ranks = new HashMap<>();

    public PlanOrder(Board board, Plan plan) {
        this.board = board;
        for (PlannedSession list : plan.sessions()) {
            for (int i = 0; i < list.cases().size(); i++) {
                ranks.put(list.cases().get(i).caseId(), i);
            }
        }
    }

    /** Orders {@code slot}'s list so, unless that breaks more than the order it has. */
    public void apply(SessionSlot slot) {
        long before = board.score().hardScore();
        List<WaitingCase> members = members(slot);
        long[] keys = members.stream().mapToLong(WaitingCase::orderKey).toArray();
        List<WaitingCase> order = new ArrayList<>(members.stream()
                .filter(each -> ranks.containsKey(each.source().id()))
                .sorted(Comparator.comparingInt(this::rank))
                .toList());
        for (WaitingCase each : members) {
            if (!ranks.containsKey(each.source().id())) {
                insert(slot, order, each, members);
            }
        }
        set(slot, order);
        if (board.score().hardScore() < before) {
            for (int i = 0; i < keys.length; i++) {
                members.get(i).setOrderKey(keys[i]);
            }
            board.reorder(slot);
        }
    }

    private void insert(SessionSlot slot, List<WaitingCase> order, WaitingCase child, List<WaitingCase> members) {
        long most = Long.MIN_VALUE;
        int best = 0;
        for (int place = 0; place <= order.size() && most < 0; place++) {
            List<WaitingCase> tried = new ArrayList<>(order);
            tried.add(place, child);
            // Those still to be put on the list lie behind it meanwhile.
            members.stream().filter(each -> !tried.contains(each)).forEach(tried::add);
            set(slot, tried);
            long now = board.score().hardScore();
            if (now > most) {
                most = now;
                best = place;
            }
        }
        order.add(best, child);
    }

    private void set(SessionSlot slot, List<WaitingCase> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).setOrderKey(i);
        }
        board.reorder(slot);
    }

    private int rank(WaitingCase each) {
        return ranks.getOrDefault(each.source().id(), 0);
    }

    private List<WaitingCase> members(SessionSlot slot) {
        SlotSheet list = board.list(slot);
        List<WaitingCase> members = new ArrayList<>();
        for (int i = 0; i < list.count(); i++) {
            members.add(list.member(i));
        }
        return members;
    }
}
