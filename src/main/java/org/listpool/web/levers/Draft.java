package org.listpool.web.levers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.model.Fault;
import org.listpool.model.Problem;
import org.listpool.web.whatif.FormFault;
import org.listpool.web.whatif.WishFaults;
import org.listpool.wire.ChangeDocuments;
import org.listpool.wire.ContractJson;
import org.listpool.wire.Read;

/** What a filled form asks for: the levers that were moved, then the typed changes, as changes of one problem. */
final class Draft {

    private static final String OTHERS = "others";
    private static final int LONGEST_NAME = 120;

    private final List<LeverGroup> groups = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private final WishFaults faults = new WishFaults();
    private Problem problem;

    private Draft(Problem problem) {
        this.problem = problem;
    }

    /** What {@code typed} asks of {@code problem}. */
    static Draft of(Problem problem, Typed typed) {
        Draft draft = new Draft(problem);
        for (Map.Entry<String, List<LeverCatalogue.Standing>> group :
                LeverCatalogue.groups(problem).entrySet()) {
            List<LeverField> fields = group.getValue().stream()
                    .map(each -> draft.turned(LeverField.untouched(each.lever(), each.current()), typed))
                    .toList();
            draft.groups.add(new LeverGroup(group.getKey(), fields));
        }
        draft.addOthers(typed.others());
        return draft;
    }

    /** The levers as they stand, none moved. */
    static List<LeverGroup> untouched(Problem problem) {
        return LeverCatalogue.groups(problem).entrySet().stream()
                .map(group -> new LeverGroup(
                        group.getKey(),
                        group.getValue().stream()
                                .map(each -> LeverField.untouched(each.lever(), each.current()))
                                .toList()))
                .toList();
    }

    /** The fields with what was typed and what is wrong with it. */
    List<LeverGroup> groups() {
        return groups;
    }

    /** In the order in which they are to be made. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** What is wrong, at its field; more may be added. */
    WishFaults faults() {
        return faults;
    }

    /**
     * The field that asked for what stands at {@code pointer} of the request, such as {@code /changes/2}.
     *
     * @param before changes of the request that are not the form's own
     */
    String fieldOf(String pointer, int before) {
        if (pointer.matches("/changes/\\d{1,4}.*")) {
            String place = pointer.substring("/changes/".length()).replaceFirst("/.*", "");
            int own = Integer.parseInt(place) - before;
            return own < 0 ? "keep-0" : own < fields.size() ? fields.get(own) : OTHERS;
        }
        return switch (pointer) {
            case "/name", "/note" -> pointer.substring(1);
            case "/settings/spentLimitSeconds" -> "seconds";
            default -> fields.isEmpty() ? "name" : fields.getLast();
        };
    }

    /** A name for who gives none: what was moved, and where to. */
    String name() {
        int others = (int) fields.stream().filter(OTHERS::equals).count();
        List<String> parts = new ArrayList<>(moved);
        if (others > 0) {
            parts.add(others == 1 ? "one typed change" : others + " typed changes");
        }
        String name = String.join(", ", parts);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private LeverField turned(LeverField untouched, Typed typed) {
        String text = typed.lever(untouched.key());
        if (text == null) {
            return untouched;
        }
        LeverField field = untouched.withTyped(text);
        if (!field.moved()) {
            return field;
        }
        Integer value = LeverValue.find(field.lever(), field.typed());
        if (value == null) {
            return refused(field, LeverValue.advice(field.lever()));
        }
        if (value == field.current()) {
            return field;
        }
        try {
            List<Change> made = field.lever().changes(problem, value);
            problem = Changes.apply(problem, made);
            made.forEach(change -> add(change, field.id()));
            moved.add(LeverValue.words(field.lever(), value));
            return field;
        } catch (NothingToChangeException refused) {
            return refused(field, String.valueOf(refused.getMessage()));
        }
    }

    private LeverField refused(LeverField field, String message) {
        faults.add(new FormFault(field.id(), field.label() + ": " + message));
        return field.withFault(message);
    }

    private void addOthers(String json) {
        if (json.isBlank()) {
            return;
        }
        try {
            JsonNode document = ContractJson.mapper().readTree(json);
            Read<List<Change>> read = ChangeDocuments.readList(document);
            for (Fault fault : read.faults()) {
                faults.add(new FormFault(OTHERS, place(fault.pointer()) + fault.message()));
            }
            if (read.isSound()) {
                read.get().forEach(this::addOther);
            }
        } catch (JsonProcessingException e) {
            faults.add(new FormFault(
                    OTHERS, "The typed changes are no JSON. Give a list of objects, in square brackets."));
        }
    }

    private void addOther(Change change) {
        try {
            problem = change.applyTo(problem);
            add(change, OTHERS);
        } catch (NothingToChangeException refused) {
            long before = fields.stream().filter(OTHERS::equals).count();
            faults.add(new FormFault(OTHERS, "Typed change " + (before + 1) + ": " + refused.getMessage()));
        }
    }

    private void add(Change change, String field) {
        changes.add(change);
        fields.add(field);
    }

    private static String place(String pointer) {
        return pointer.isEmpty() ? "" : "At " + pointer + ": ";
    }
}
