package org.listpool.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.listpool.check.KnownPlan.OnDuty;
import org.listpool.check.KnownPlan.Placed;
import org.listpool.model.Roles;
import org.listpool.model.Rules;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;

/** The children's day ward: DISCHARGE, WARD, NURSES. */
final class WardRules {

    private static final int TWO_YEARS = 24;

    private WardRules() {}

    /** A ward on a day. */
    private record WardOn(LocalDate date, Site site) {

        String where() {
            return "Site " + site.ods() + " on " + date + ": ";
        }
    }

    /** A child's stay from {@code arrive} until before {@code leave}, in minutes of the day. */
    private record Stay(int arrive, int leave, boolean under2) {

        boolean covers(int minute) {
            return arrive <= minute && minute < leave;
        }
    }

    static void check(KnownPlan known, Findings findings) {
        Map<WardOn, List<Stay>> wards = new TreeMap<>(Comparator.comparing(WardOn::date)
                .thenComparing(ward -> ward.site().ods()));
        for (Placed placed : known.placed()) {
            Site host = placed.host();
            if (host == null) {
                continue;
            }
            WardOn ward = new WardOn(placed.date(), host);
            wards.computeIfAbsent(ward, w -> new ArrayList<>()).add(stay(known, placed, host, findings));
        }
        wards.forEach((ward, stays) -> {
            places(ward, stays, findings);
            nurses(known, ward, stays, findings);
        });
    }

    private static Stay stay(KnownPlan known, Placed placed, Site host, Findings findings) {
        int closes = Moments.minute(host.wardCloses());
        int arrive = Math.max(
                Moments.minute(host.wardOpens()),
                placed.start() - known.problem().rules().arriveBeforeMinutes());
        Integer age = FitRules.ageMonths(placed.child(), placed.date());
        boolean under2 = age == null || age < TWO_YEARS;
        Integer observation = placed.child().observationMinutes();
        if (observation == null) {
            String text = placed.where() + "the minutes of observation after theatre are unknown.";
            findings.add(RuleCode.DISCHARGE, text);
            findings.add(RuleCode.WARD, text);
            return new Stay(arrive, Math.max(closes, placed.end()), under2);
        }
        int leave = placed.end() + observation;
        if (leave > closes) {
            findings.add(
                    RuleCode.DISCHARGE,
                    placed.where() + "goes home at " + Moments.clock(leave) + ", " + observation
                            + " minutes after theatre; the ward closes at " + host.wardCloses() + ".");
        }
        return new Stay(arrive, leave, under2);
    }

    private static void places(WardOn ward, List<Stay> stays, Findings findings) {
        long most = 0;
        int when = 0;
        // The ward is never fuller than at some child's arrival.
        for (Stay arriving : stays) {
            long there = stays.stream()
                    .filter(stay -> stay.covers(arriving.arrive()))
                    .count();
            if (there > most) {
                most = there;
                when = arriving.arrive();
            }
        }
        if (most > ward.site().wardPlaces()) {
            findings.add(
                    RuleCode.WARD,
                    ward.where() + most + " children at " + Moments.clock(when) + "; the ward has "
                            + ward.site().wardPlaces() + " places.");
        }
    }

    private static void nurses(KnownPlan known, WardOn ward, List<Stay> stays, Findings findings) {
        Rules rules = known.problem().rules();
        Set<StaffMember> onDuty = nursesOnDuty(known, ward);
        long most = 0;
        int when = 0;
        for (Stay arriving : stays) {
            long needed = needed(rules, stays, arriving.arrive());
            if (needed > most) {
                most = needed;
                when = arriving.arrive();
            }
        }
        if (most == 0) {
            return;
        }
        if (onDuty.size() < most) {
            findings.add(
                    RuleCode.NURSES,
                    ward.where() + onDuty.size() + " children's nurses on duty; at " + Moments.clock(when)
                            + " the children on the ward need " + most + ".");
        }
        long seniors = onDuty.stream()
                .filter(nurse -> Boolean.TRUE.equals(nurse.senior()))
                .count();
        if (seniors < rules.seniorNursePerDay()) {
            findings.add(
                    RuleCode.NURSES,
                    ward.where() + seniors + " senior children's nurses on duty; the day needs "
                            + rules.seniorNursePerDay() + ".");
        }
    }

    private static Set<StaffMember> nursesOnDuty(KnownPlan known, WardOn ward) {
        Set<StaffMember> nurses = new HashSet<>();
        for (OnDuty duty : known.onDuty()) {
            boolean here = duty.date().equals(ward.date()) && ward.site().equals(duty.host());
            if (here
                    && duty.session() == null
                    && Roles.CHILDRENS_NURSE.equals(duty.person().role())) {
                nurses.add(duty.person());
            }
        }
        return nurses;
    }

    /** Nurses needed at a minute: none for an empty ward. */
    private static long needed(Rules rules, List<Stay> stays, int minute) {
        long under2 = 0;
        long others = 0;
        for (Stay stay : stays) {
            if (stay.covers(minute)) {
                under2 += stay.under2() ? 1 : 0;
                others += stay.under2() ? 0 : 1;
            }
        }
        if (under2 + others == 0) {
            return 0;
        }
        long a = rules.nurseRatioUnder2();
        long b = rules.nurseRatioFrom2();
        if (a <= 0 || b <= 0) {
            return Long.MAX_VALUE;
        }
        // Whole numbers, since a sum of fractions like 1/3 + 2/3 may come out above 1.
        long byRatio = Math.ceilDiv(under2 * b + others * a, a * b);
        return Math.max(rules.childrensNurseMinimum(), byRatio);
    }
}
