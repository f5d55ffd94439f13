package org.listpool.planning.bound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Roles;
import org.listpool.planning.constraint.Roster;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;

/** One person by themselves: the days on which they are worth most at the prices, no more of a weekend than they give. */
final class StaffDays implements Part {

    private static final double NOTHING = 1e-9;

    private final Prices prices;
    private final int mostDays;
    private final List<List<WorkDay>> weekends = new ArrayList<>();

    /** What a person can do on a date: one of the duties. */
    private static final class WorkDay {
        private final List<Duty> duties = new ArrayList<>();
        private @Nullable Integer loanRow;
        private double gain;
        private Duty best = new Duty(new int[0], new double[0]);

        private void price(Prices prices) {
            gain = Double.NEGATIVE_INFINITY;
            for (Duty duty : duties) {
                double worth = duty.worth(prices);
                if (worth > gain) {
                    gain = worth;
                    best = duty;
                }
            }
            if (loanRow != null) {
                gain -= prices.price(loanRow);
            }
        }
    }

    /** Rows that a duty supplies. */
    // Never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Duty(int[] rows, double[] amounts) {

        double worth(Prices prices) {
            double worth = 0;
            for (int i = 0; i < rows.length; i++) {
                worth += prices.price(rows[i]) * amounts[i];
            }
            return worth;
        }

        /** The share of this duty that the lists still ask for. */
        double wanted(Prices prices) {
            double share = 0;
            for (int i = 0; i < rows.length; i++) {
                share = Math.max(share, prices.used(rows[i]) / amounts[i]);
            }
            return Math.clamp(share, 0, 1);
        }
    }

    StaffDays(PlanningPool pool, Rows rows, @Nullable TimedRows timed, List<HostDay> priced, Person person) {
        prices = rows.prices;
        mostDays = person.member().maxDaysPerWeekend();
        TreeMap<LocalDate, WorkDay> days = new TreeMap<>();
        for (HostDay day : priced) {
            if (!person.member().availableDates().contains(day.date())) {
                continue;
            }
            WorkDay work = days.computeIfAbsent(day.date(), key -> new WorkDay());
            if (person.member().role().equals(Roles.CHILDRENS_NURSE)) {
                boolean senior = Boolean.TRUE.equals(person.member().senior());
                work.duties.add(nursing(rows, timed, day, senior));
            }
        }
        days.forEach((date, work) -> {
            Integer row = rows.findSkill(Rows.Skill.of(person, date));
            if (row != null) {
                work.duties.add(new Duty(new int[] {row}, new double[] {1}));
            }
            boolean lent = person.provider() >= 0
                    && pool.days().stream()
                            .filter(day -> day.date().equals(date))
                            .allMatch(day -> Roster.isLent(person, day));
            work.loanRow = lent ? rows.findLoans(person.provider(), date) : null;
        });
        TreeMap<Integer, List<WorkDay>> byWeek = new TreeMap<>();
        for (HostDay day : priced) {
            WorkDay work = days.remove(day.date());
            if (work != null && !work.duties.isEmpty()) {
                byWeek.computeIfAbsent(day.week(), key -> new ArrayList<>()).add(work);
            }
        }
        weekends.addAll(byWeek.values());
    }

    /** A day on the ward: minutes of nursing, or a nurse at each counted moment. */
    private static Duty nursing(Rows rows, @Nullable TimedRows timed, HostDay day, boolean senior) {
        int[] nursing = timed == null ? new int[] {rows.nurses(day)} : timed.nurses(day);
        int count = nursing.length;
        int[] supplied = Arrays.copyOf(nursing, senior ? count + 1 : count);
        double[] amounts = new double[supplied.length];
        Arrays.fill(amounts, timed == null ? Math.max(1, rows.wardMinutes(day)) : 1);
        if (senior) {
            supplied[count] = rows.seniors(day);
            amounts[count] = 1;
        }
        return new Duty(supplied, amounts);
    }

    /** What the person's best days are worth at the prices; notes what they supply. After all lists are solved. */
    @Override
    public double solve() {
        double worth = 0;
        for (List<WorkDay> days : weekends) {
            for (WorkDay day : days) {
                day.price(prices);
            }
            days.sort((a, b) -> Double.compare(b.gain, a.gain));
            double left = mostDays;
            for (WorkDay day : days) {
                if (left <= 0 || day.gain < -NOTHING) {
                    break;
                }
                // Where a person costs and earns nothing, they work as much as they are wanted.
                double share = day.gain > NOTHING ? 1 : Math.min(left, day.best.wanted(prices));
                worth += Math.max(0, day.gain) * share;
                supply(day, share);
                left -= share;
            }
        }
        return worth;
    }

    private void supply(WorkDay day, double share) {
        for (int i = 0; i < day.best.rows.length; i++) {
            prices.use(day.best.rows[i], -share * day.best.amounts[i]);
        }
        if (day.loanRow != null) {
            prices.use(day.loanRow, share);
        }
    }
}
