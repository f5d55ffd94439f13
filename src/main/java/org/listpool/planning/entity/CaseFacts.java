package org.listpool.planning.entity;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Flag;
import org.listpool.rules.RuleCode;

/** What the planner asks of a child again and again, worked out once. */
public final class CaseFacts {

    private final Case source;
    private final long needPoints;
    private final int minutes;
    private final int variance;
    private final int observationMinutes;
    private final int daysWaited;
    private final int fixedStart;
    private final int person;
    private final int family;
    private final int provider;
    private final int procedure;
    private final int flags;
    private final List<Kit> kits;
    private final BitSet kitNumbers = new BitSet();
    private final List<Set<RuleCode>> broken;
    private final boolean[] eligible;
    private final int[] ageMonths;
    private final int[] travelMinutes;
    private final @Nullable String previousSession;

    CaseFacts(CaseFactsBuilder builder) {
        source = builder.source;
        needPoints = builder.needPoints;
        minutes = orZero(source.expectedMinutes());
        int deviation = orZero(source.sdMinutes());
        variance = deviation * deviation;
        observationMinutes = orZero(source.observationMinutes());
        daysWaited = builder.daysWaited;
        fixedStart = builder.fixedStart;
        person = builder.person;
        family = builder.family;
        provider = builder.provider;
        procedure = builder.procedure;
        flags = bits(source);
        kits = List.copyOf(builder.kits);
        kits.forEach(kit -> kitNumbers.set(kit.index()));
        broken = List.copyOf(builder.broken);
        eligible = builder.eligible();
        ageMonths = builder.ageMonths;
        travelMinutes = builder.travelMinutes;
        previousSession = builder.previousSession;
    }

    // Bits by ordinal, never stored: asked for each child of a list in each count.
    @SuppressWarnings("EnumOrdinal")
    private static int bits(Case source) {
        int bits = 0;
        for (Flag flag : source.flags()) {
            bits |= 1 << flag.ordinal();
        }
        return bits;
    }

    private static int orZero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    public Case source() {
        return source;
    }

    /** What placing the child counts. */
    public long needPoints() {
        return needPoints;
    }

    /** Need points for each minute that placing the child takes, the turnaround included. */
    public double needPerMinute(int turnaroundMinutes) {
        return (double) needPoints / Math.max(1, minutes + turnaroundMinutes);
    }

    /** Patient in theatre to patient out. */
    public int minutes() {
        return minutes;
    }

    /** Squared standard deviation of that, minutes squared. */
    public int variance() {
        return variance;
    }

    /** Stay on the ward after theatre. */
    public int observationMinutes() {
        return observationMinutes;
    }

    /** Days from clock start to the problem's day. */
    public int daysWaited() {
        return daysWaited;
    }

    /** Promised start, minutes after midnight; negative: none. */
    public int fixedStart() {
        return fixedStart;
    }

    /** Number shared by the entries of one child; negative: an only entry. */
    public int person() {
        return person;
    }

    /** Number shared by siblings who must come on one day; negative: none. */
    public int family() {
        return family;
    }

    /** Number of the home trust, as in {@link PlanningPool#providerIndex}. */
    public int provider() {
        return provider;
    }

    /** Number of the procedure among those of the problem's people; 0: nobody performs it. */
    public int procedure() {
        return procedure;
    }

    /** Equipment needed, one unit of each. */
    public List<Kit> kits() {
        return kits;
    }

    /** Whether the child needs a unit of {@code kit}. */
    public boolean needs(Kit kit) {
        return kitNumbers.get(kit.index());
    }

    /** Whether no rule about this child alone shuts it out of {@code slot}. */
    public boolean isEligible(SessionSlot slot) {
        return eligible[slot.index()];
    }

    /** The rules about this child alone that shut it out of {@code slot}. */
    public Set<RuleCode> brokenAt(SessionSlot slot) {
        return broken.get(slot.index());
    }

    /** Age on {@code day}, completed months. */
    public int ageMonths(HostDay day) {
        return ageMonths[day.index()];
    }

    /** Minutes by road to the site of {@code day}; 0 when unknown. */
    public int travelMinutes(HostDay day) {
        return travelMinutes[day.index()];
    }

    /** Where an earlier plan had the child; null: nowhere. */
    public @Nullable String findPreviousSession() {
        return previousSession;
    }

    @SuppressWarnings("EnumOrdinal")
    public boolean has(Flag flag) {
        return (flags & 1 << flag.ordinal()) != 0;
    }

    /**
     * Rank on a list: longest observation first, because it must end soonest; then latex allergy, diabetes, learning
     * disability or autism; infection risk last; then youngest first. Source: S56. Assumption: A-30.
     */
    long orderKey() {
        long key = 4095L - Math.min(4095, observationMinutes);
        key = key << 1 | (has(Flag.INFECTION_RISK) ? 1 : 0);
        key = key << 1 | (has(Flag.LATEX_ALLERGY) ? 0 : 1);
        key = key << 1 | (has(Flag.DIABETES) ? 0 : 1);
        key = key << 1 | (has(Flag.LEARNING_DISABILITY) || has(Flag.AUTISM) ? 0 : 1);
        return key << 17 | bornBefore();
    }

    /** Days born before 2100: larger for older children. */
    private long bornBefore() {
        return source.dateOfBirth() == null
                ? 0
                : Math.clamp(47_482 - source.dateOfBirth().toEpochDay(), 0, (1 << 17) - 1);
    }
}
