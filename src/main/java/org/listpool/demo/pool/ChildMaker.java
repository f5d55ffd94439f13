package org.listpool.demo.pool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.demo.pool.Likeness.ProcedureShare;
import org.listpool.model.Case;
import org.listpool.model.Collaborative;
import org.listpool.model.DateInterval;
import org.listpool.model.Flag;
import org.listpool.model.PriorityCode;
import org.listpool.model.Procedure;
import org.listpool.model.Specialty;

/** Makes children one after another. */
final class ChildMaker {

    private static final int[] PROCEDURE_WEIGHTS =
            Likeness.PROCEDURES.stream().mapToInt(ProcedureShare::weight).toArray();
    private static final List<String> ETHNIC_CATEGORIES =
            List.of("B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "Z");

    private final PoolSettings settings;
    private final Chance chance;
    private final NhsNumbers nhsNumbers;
    private final Map<String, Procedure> procedures;
    private final Map<String, Specialty> specialties;
    private final Map<String, Case> waitingForSibling = new HashMap<>();
    private int families;

    ChildMaker(PoolSettings settings, Collaborative collaborative, Chance chance) {
        this.settings = settings;
        this.chance = chance;
        nhsNumbers = new NhsNumbers(settings.seed());
        procedures = collaborative.procedures().stream().collect(Collectors.toMap(Procedure::code, p -> p));
        specialties = collaborative.specialties().stream().collect(Collectors.toMap(Specialty::code, s -> s));
    }

    /** The next child, who is number {@code number}. */
    SyntheticEntry next(int number) {
        String trust = Likeness.TRUSTS.get(chance.weighted(Likeness.TRUST_WEIGHTS));
        ProcedureShare share = Likeness.PROCEDURES.get(chance.weighted(PROCEDURE_WEIGHTS));
        Procedure procedure = procedures.get(share.code());
        if (procedure == null) {
            throw new IllegalStateException("The catalogue lacks " + share.code() + ".");
        }
        double years = chance.triangular(share.youngest(), share.usual(), share.oldest());
        LocalDate born = settings.asOf().minusDays(Math.round(years * 365.25));
        LocalDate started = settings.asOf().minusDays(Likeness.daysWaited(chance, procedure.specialty()));
        if (started.isBefore(born)) {
            started = born.plusDays(30);
        }
        Case child = child(number, trust, procedure, born, years, started);
        return entry(child, number, nhsNumbers.next(), born);
    }

    /** The same child on another trust's list, as number {@code number}, whose clock there started at another time. */
    SyntheticEntry onAnotherList(SyntheticEntry entry, int number) {
        List<String> others = new ArrayList<>(Likeness.TRUSTS);
        others.remove(entry.provider());
        String trust = chance.oneOf(others);
        LocalDate started = entry.child().rttClockStart().plusDays(chance.between(-40, 60));
        LocalDate latest = settings.asOf().minusDays(5);
        Case twin = withClock(entry.child(), trust, pathway(trust, number), started.isAfter(latest) ? latest : started);
        return entry(twin, number, entry.nhsNumber(), entry.born());
    }

    private Case child(int number, String trust, Procedure procedure, LocalDate born, double years, LocalDate started) {
        Case sibling = waitingForSibling.remove(trust);
        String family = sibling != null ? sibling.siblingGroup() : null;
        boolean opens =
                sibling == null && chance.happens(settings.scarce().contains(Scarcity.SIBLINGS) ? 0.25 : 0.0175);
        if (opens) {
            families++;
            family = "FAM%04d".formatted(families);
        }
        String district = sibling != null && sibling.postcodeDistrict() != null
                ? sibling.postcodeDistrict()
                : chance.oneOf(Likeness.DISTRICTS.getOrDefault(trust, List.of()));
        LocalDate asOf = settings.asOf();
        Case child = new Case(
                trust + ":" + pathway(trust, number),
                trust,
                procedure.specialty(),
                procedure.code(),
                List.of(PriorityCode.P2, PriorityCode.P3, PriorityCode.P4).get(chance.weighted(2, 18, 80)),
                started,
                born,
                Likeness.weight(chance, years),
                district,
                (int) Math.round(procedure.meanMinutes() * Math.clamp(chance.normal(1, 0.15), 0.55, 1.5)),
                procedure.sdMinutes(),
                procedure.observationMinutes(),
                maybe(0.385, List.of(120, 120, 120, 90, 90, 60, 45)),
                maybe(0.25, List.of(14, 14, 7, 28, 35)),
                chance.happens(0.94),
                unavailable(),
                family,
                flags(),
                procedure.equipment(),
                chance.happens(0.42) ? asOf.plusDays(chance.between(30, 180)) : null,
                chance.happens(0.19) ? asOf.plusDays(chance.between(40, 300)) : null,
                chance.happens(0.3) ? asOf.plusDays(chance.between(3, 40)) : null,
                false,
                chance.between(1, 10),
                "P%06d".formatted(number));
        if (opens) {
            waitingForSibling.put(trust, child);
        }
        return child;
    }

    private @Nullable Integer maybe(double probability, List<Integer> choices) {
        return chance.happens(probability) ? chance.oneOf(choices) : null;
    }

    private List<DateInterval> unavailable() {
        if (!chance.happens(0.19)) {
            return List.of();
        }
        LocalDate from = settings.asOf().plusDays(chance.between(25, 80));
        return List.of(new DateInterval(from, from.plusDays(chance.oneOf(List.of(0, 2, 2, 7, 14, 21)))));
    }

    private List<Flag> flags() {
        List<Flag> flags = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            if (chance.happens(Likeness.share(flag))) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private SyntheticEntry entry(Case child, int number, String nhsNumber, LocalDate born) {
        Procedure procedure = procedures.get(child.procedure());
        Specialty specialty = specialties.get(child.specialty());
        if (procedure == null || specialty == null) {
            throw new IllegalStateException("The catalogue lacks " + child.procedure() + ".");
        }
        LocalDate census = settings.asOf().minusDays(1);
        LocalDate decided = child.rttClockStart().plusDays(chance.between(10, 180));
        return new SyntheticEntry(
                child,
                number,
                nhsNumber,
                chance.happens(0.52) ? "1" : "2",
                chance.happens(0.33) ? "A" : chance.oneOf(ETHNIC_CATEGORIES),
                procedure.opcs().getFirst(),
                specialty.tfc().getFirst(),
                chance.happens(0.7)
                        ? specialty.tfc().getFirst()
                        : specialty.tfc().getLast(),
                born,
                decided.isAfter(census) ? census : decided);
    }

    private static String pathway(String trust, int number) {
        return trust + "%017d".formatted(number);
    }

    private static Case withClock(Case child, String trust, String pathway, LocalDate started) {
        return new Case(
                trust + ":" + pathway,
                trust,
                child.specialty(),
                child.procedure(),
                child.priority(),
                started,
                child.dateOfBirth(),
                child.weightKg(),
                child.postcodeDistrict(),
                child.expectedMinutes(),
                child.sdMinutes(),
                child.observationMinutes(),
                child.maxTravelMinutes(),
                child.noticeDays(),
                child.poolConsent(),
                child.unavailable(),
                null,
                child.flags(),
                child.equipment(),
                child.preopExpires(),
                child.consentExpires(),
                child.imagingReadyFrom(),
                child.consultantOverride(),
                child.imdDecile(),
                child.personId());
    }
}
