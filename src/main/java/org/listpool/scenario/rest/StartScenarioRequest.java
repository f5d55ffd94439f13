package org.listpool.scenario.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.model.Fault;
import org.listpool.scenario.ScenarioRequest;
import org.listpool.scenario.SearchWish;
import org.listpool.scenario.Wishes;
import org.listpool.wire.ChangeDocuments;
import org.listpool.wire.Read;

/**
 * The body that makes a scenario; {@code changes} are typed changes, made after those of the parent. One of {@code familyId} and
 * {@code parentId} must be there.
 */
@Schema(requiredProperties = {"name"})
public record StartScenarioRequest(
        @Nullable UUID familyId,
        @Nullable UUID parentId,
        @Nullable String name,
        @Nullable String note,

        @Schema(type = SchemaType.ARRAY, implementation = Object.class) @Nullable
        JsonNode changes,

        @Nullable SearchWish settings) {

    /** The wish, of {@code family} where it names none; refuses changes that cannot be read, each at its place. */
    ScenarioRequest toScenarioRequest(@Nullable UUID family) {
        return new ScenarioRequest(
                familyId == null ? family : familyId,
                parentId,
                name == null ? "" : name,
                note == null ? "" : note,
                readChanges(),
                settings == null ? SearchWish.NONE : settings);
    }

    private List<Change> readChanges() {
        if (changes == null || changes.isNull()) {
            return List.of();
        }
        Read<List<Change>> read = ChangeDocuments.readList(changes);
        Wishes.refuseIfAny(read.faults().stream()
                .map(fault -> new Fault("/changes" + fault.pointer(), fault.message()))
                .toList());
        return read.get();
    }
}
