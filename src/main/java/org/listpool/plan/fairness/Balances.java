package org.listpool.plan.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.listpool.model.Problem;
import org.listpool.plan.BalanceOwed;

/** What each trust got less, or more, than its share of need on the confirmed weekends. */
@ApplicationScoped
public class Balances implements BalanceOwed {

    private static final double CENTS = 100;

    private final Session entities;
    private final FairnessSettings settings;
    private final Clock clock;

    @Inject
    Balances(Session entities, FairnessSettings settings, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    /** To two decimals. The weekends that the problem itself plans do not count: a new plan of them replaces the old one. */
    @Override
    @Transactional
    public Map<String, Double> owed(Problem problem) {
        Set<LocalDate> planned = problem.sessions().stream()
                .map(session -> saturdayOf(session.date()))
                .collect(Collectors.toSet());
        Map<String, Double> owed = new TreeMap<>();
        entries(problem.asOf().minusWeeks(settings.balanceWeeks())).forEach((provider, entries) -> {
            List<BalanceEntry> counted = entries.stream()
                    .filter(each -> !planned.contains(each.saturday()))
                    .toList();
            if (!counted.isEmpty()
                    && problem.providers().stream().anyMatch(each -> each.ods().equals(provider))) {
                owed.put(provider, slots(counted));
            }
        });
        return owed;
    }

    /** The balance as it stands, with the weekends it comes from. */
    @Transactional
    public BalanceView view() {
        LocalDate from = LocalDate.now(clock).minusWeeks(settings.balanceWeeks());
        List<TrustBalance> trusts = new ArrayList<>();
        entries(from)
                .forEach((provider, entries) -> trusts.add(new TrustBalance(
                        provider,
                        slots(entries),
                        rounded(entries.stream()
                                .mapToDouble(each -> each.fairNeedPoints() - each.needPoints())
                                .sum()),
                        entries)));
        return new BalanceView(from, trusts);
    }

    private Map<String, List<BalanceEntry>> entries(LocalDate from) {
        Map<String, List<BalanceEntry>> byTrust = new TreeMap<>();
        for (Object[] row : entities.createNativeQuery("""
                        select e.provider, r.id, r.name, e.saturday, e.slots, e.fair_slots, e.need_points,
                            e.fair_need_points
                        from fairness_entry e join plan_confirmation c on c.id = e.confirmation_id
                            join plan_run r on r.id = c.run_id
                        where c.undone_at is null and e.saturday >= :from
                        order by e.provider, e.saturday
                        """, Object[].class)
                .setParameter("from", from)
                .getResultList()) {
            LocalDate saturday = row[3] instanceof Date date ? date.toLocalDate() : (LocalDate) row[3];
            int slots = (int) row[4];
            double fair = (double) row[5];
            byTrust.computeIfAbsent((String) row[0], key -> new ArrayList<>())
                    .add(new BalanceEntry(
                            (UUID) row[1],
                            (String) row[2],
                            saturday,
                            slots,
                            rounded(fair),
                            rounded(fair - slots),
                            (long) row[6],
                            rounded((double) row[7])));
        }
        return byTrust;
    }

    private static double slots(List<BalanceEntry> entries) {
        return rounded(entries.stream().mapToDouble(BalanceEntry::slotsOwed).sum());
    }

    private static double rounded(double figure) {
        return Math.round(CENTS * figure) / CENTS;
    }

    static LocalDate saturdayOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(DayOfWeek.SATURDAY);
    }
}
