package org.listpool.web.levers;

import org.listpool.change.lever.Lever;
import org.listpool.model.Roles;
import org.listpool.web.frame.Words;

/** What levers are called on pages. */
public final class LeverNames {

    private LeverNames() {}

    /** {@code Surgeons a day}; a lever of no particular thing has the name that it has everywhere. */
    public static String of(Lever lever) {
        String of = lever.of();
        if (of == null) {
            return lever.label();
        }
        return switch (lever.kind()) {
            case STAFF -> role(of) + " a day";
            case LENT_STAFF_OF -> "People lent a day by " + of + ", at most";
            case EQUIPMENT -> Words.words(of) + ", units";
            case EXTRA_REFERRALS -> "Extra referrals of " + of;
            default -> lever.label();
        };
    }

    private static String role(String role) {
        return switch (role) {
            case Roles.SURGEON -> "Surgeons";
            case Roles.ANAESTHETIST -> "Anaesthetists";
            case Roles.ANAESTHETIC_ASSISTANT -> "Anaesthetic assistants";
            case Roles.SCRUB -> "Scrub practitioners";
            case Roles.CIRCULATING -> "Circulating practitioners";
            case Roles.RECOVERY -> "Recovery practitioners";
            case Roles.CHILDRENS_NURSE -> "Children's nurses";
            default -> Words.words(role);
        };
    }
}
