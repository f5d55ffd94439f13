package org.listpool.scenario.seek;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.whatif.RunSettings;
import org.listpool.whatif.goal.Target;
import org.listpool.whatif.seek.Answer;
import org.listpool.whatif.seek.GoalSeek;
import org.listpool.whatif.seek.LeverRange;
import org.listpool.wire.ContractJson;

/** A row of {@code goal_seek}: a question, and its answer once there is one. */
@Entity
@Table(name = "goal_seek")
public class StoredSeek {

    private static final TypeReference<List<LeverRange>> LEVERS = new TypeReference<>() {};

    /** Where a goal seek stands. */
    public enum Status {
        /** Searches wait or are under way. */
        SEEKING,
        /** There is an answer. */
        DONE,
        /** Somebody stopped it or one of its searches. */
        STOPPED,
        /** A search failed; there is no answer. */
        FAILED
    }

    /** The goal seek. */
    @Id
    public UUID id;

    /** Counts up; the newest has the highest. */
    @Column(insertable = false, updatable = false)
    public long number;

    /** The family whose baseline is changed. */
    public UUID familyId;

    /** The scenario whose changes come first; null: none. */
    @Nullable
    public UUID scenarioId;

    /** What people call it. */
    public String name;

    /** What people say of it; may be empty. */
    public String note;

    /** When it was asked. */
    public Instant createdAt;

    /** Account or token that asked. */
    public String createdBy;

    /** JSON of the target. */
    public String target;

    /** JSON of the levers with their ranges. */
    public String levers;

    /** Searches asked for together. */
    public int atOnce;

    /** JSON of the changes that come before the levers'. */
    public String changes;

    /** Wall time of each search. */
    public int spentLimitSeconds;

    /** Steps of each search; null: no limit but time. */
    @Nullable
    public Integer stepLimit;

    /** Of each first search. */
    public long seed;

    /** Where it stands. */
    @Enumerated(EnumType.STRING)
    public Status status;

    /** Null: it goes on. */
    @Nullable
    public Instant finishedAt;

    /** JSON of the answer; null: none yet. */
    @Nullable
    public String answer;

    /** Why it failed, for people; null: it did not. */
    @Nullable
    public String failure;

    /** How each value is searched. */
    RunSettings settings() {
        return new RunSettings(spentLimitSeconds, stepLimit, seed);
    }

    /** The question. */
    GoalSeek question() {
        try {
            return new GoalSeek(
                    ContractJson.mapper().readValue(target, Target.class),
                    ContractJson.mapper().readValue(levers, LEVERS),
                    atOnce);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The question of goal seek " + id + " is not readable.", e);
        }
    }

    /** The answer; null: none yet. */
    @Nullable
    Answer findAnswer() {
        try {
            return answer == null ? null : ContractJson.mapper().readValue(answer, Answer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer of goal seek " + id + " is not readable.", e);
        }
    }
}
