package org.listpool.planning.bound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.planning.staffing.Lead;
import org.listpool.rules.OverrunAllowance;

/** One session by itself: the worthiest list under every team and every interval of variance it could have. */
abstract class SessionPart implements Part {

    /** Months of age from which a nurse looks after more children. */
    static final int TWO_YEARS = 24;

    /** Minutes that a case takes, more or less: the unit in which minutes of lists are priced. */
    static final int MINUTES_A_CASE = 50;

    private static final double NOTHING = 1e-9;

    final Prices prices;
    final SessionSlot slot;
    final int turnaround;

    /** Children who could be on the list; hands name them by their places here. */
    final List<WaitingCase> open;

    private final List<Hands> hands;
    private final List<Margin> margins;
    private final int minutesRow;

    SessionPart(PlanningPool pool, Rows rows, SessionSlot slot, List<WaitingCase> open, List<Margin> margins) {
        this.prices = rows.prices;
        this.slot = slot;
        this.open = open;
        turnaround = OverrunAllowance.of(pool.problem().rules()).turnaroundMinutes();
        double densest = open.stream()
                .mapToDouble(each -> (double) each.facts().variance()
                        / Math.max(1, each.facts().minutes() + turnaround))
                .max()
                .orElse(0);
        this.margins =
                margins.stream().filter(margin -> margin.isReached(densest)).toList();
        minutesRow = rows.minutes(slot);
        hands = Hands.of(pool, rows, slot, open.stream().map(WaitingCase::facts).toList());
    }

    /** Children whom nothing about themselves keeps off {@code slot}'s list, or who are promised to it. */
    static List<WaitingCase> open(PlanningPool pool, SessionSlot slot) {
        List<WaitingCase> open = new ArrayList<>();
        for (WaitingCase waiting : pool.cases()) {
            boolean isOpen = waiting.isPinned()
                    ? slot.equals(waiting.getSlot())
                    : waiting.facts().isEligible(slot);
            if (isOpen) {
                open.add(waiting);
            }
        }
        return open;
    }

    /** The hands that the session could have with {@code lead}, whose people are not priced. */
    List<Hands> handsOf(PlanningPool pool, Rows rows, Lead lead) {
        return Hands.of(pool, rows, slot, open.stream().map(WaitingCase::facts).toList(), lead);
    }

    /** Works out what each child is worth at the present prices, team and minutes apart. */
    abstract void price();

    /**
     * The worth of the best list.
     *
     * @param minutePrice need points for a minute of the list, margin included
     */
    abstract double best(Hands team, Margin margin, double minutePrice);

    /** Remembers the list that {@link #best} found last. */
    abstract void keep(Margin margin);

    /** Notes what the remembered list uses, minutes and team apart, and returns its children. */
    abstract List<CaseFacts> use();

    @Override
    public double solve() {
        price();
        double worth = best(hands);
        take(hands);
        return worth;
    }

    /** What the best list with one of {@code teams} is worth, their charge paid; at least 0. After {@link #price()}. */
    double best(List<Hands> teams) {
        double most = 0;
        for (int h = 0; h < teams.size(); h++) {
            Hands team = teams.get(h);
            double charge = team.charge(prices);
            team.worth = 0;
            if (isDominated(teams, h, charge, most)) {
                continue;
            }
            team.lists = 0;
            for (Margin margin : margins) {
                double lists = worth(team, margin);
                if (lists > team.lists) {
                    team.lists = lists;
                    team.margin = margin;
                }
            }
            team.worth = Math.max(0, team.lists - charge);
            most = Math.max(most, team.worth);
        }
        return most;
    }

    private double worth(Hands team, Margin margin) {
        double minutePrice = prices.price(minutesRow);
        return best(team, margin, minutePrice) + minutePrice * margin.capacity();
    }

    /** Takes the list that {@link #best(List)} found, if it is worth anything, and notes what it uses. */
    void take(List<Hands> teams) {
        Hands team = Collections.max(teams, Comparator.comparingDouble(each -> each.worth));
        Margin margin = team.margin;
        if (team.worth > NOTHING && margin != null) {
            worth(team, margin);
            keep(margin);
            use(team, margin);
        }
    }

    /** Whether a team that can do no more than one already tried cannot be worth more either. */
    private static boolean isDominated(List<Hands> teams, int number, double charge, double most) {
        Hands team = teams.get(number);
        for (int i = 0; i < number; i++) {
            Hands tried = teams.get(i);
            if (tried.lists - charge <= most + NOTHING && tried.covers(team)) {
                team.lists = tried.lists;
                return true;
            }
        }
        return false;
    }

    /** Takes the best list with {@code team} and notes what both use. */
    void take(Hands team) {
        Margin chosen = margins.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (Margin margin : margins) {
            double worth = worth(team, margin);
            if (worth > most) {
                most = worth;
                chosen = margin;
                keep(margin);
            }
        }
        use(team, chosen);
    }

    private void use(Hands team, Margin margin) {
        double minutes = -margin.capacity();
        for (CaseFacts each : use()) {
            minutes += each.minutes() + turnaround + margin.perVariance() * each.variance();
        }
        prices.use(minutesRow, minutes);
        team.use(prices);
    }

    /** The last minute of the session by which the child must have left theatre to go home in time. */
    int due(WaitingCase waiting) {
        int closes = slot.day().wardCloses() - waiting.facts().observationMinutes() - slot.start();
        // A promised place may have to be kept at a promised time.
        return waiting.isPinned() ? slot.minutes() : Math.min(slot.minutes(), closes);
    }

    /** First price of a minute of the list. */
    void begin(double perMinute) {
        prices.begin(minutesRow, perMinute);
    }
}
