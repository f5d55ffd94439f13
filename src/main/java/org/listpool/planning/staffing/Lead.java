package org.listpool.planning.staffing;

import org.jspecify.annotations.Nullable;
import org.listpool.model.Roles;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.SessionSlot;

/**
 * Who decides which children a session can take.
 *
 * @param surgeon one of those who perform the same; null where it depends on no single surgeon
 * @param anaesthetist one of those who take the same ages; null where it depends on no single anaesthetist
 */
public record Lead(@Nullable Person surgeon, @Nullable Person anaesthetist) {

    /** Whether the child can be on {@code slot}'s list with them. */
    public boolean takes(CaseFacts facts, SessionSlot slot) {
        return (surgeon == null || takes(surgeon, facts, slot))
                && (anaesthetist == null || takes(anaesthetist, facts, slot));
    }

    static boolean takes(Person person, CaseFacts facts, SessionSlot slot) {
        return person.member().role().equals(Roles.SURGEON)
                ? person.performs(facts.source().procedure())
                : facts.ageMonths(slot.day()) >= person.minAgeMonths();
    }
}
