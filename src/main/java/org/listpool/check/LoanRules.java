package org.listpool.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentKind;
import org.listpool.model.EquipmentLoan;
import org.listpool.model.Site;

/** Whether each loan of equipment may be made: the second half of EQUIPMENT. */
final class LoanRules {

    private LoanRules() {}

    /** The units of one type that one provider lends, to whatever site. */
    private record Lending(String type, String lender) {}

    static void check(KnownPlan known, Findings findings) {
        Map<Lending, List<EquipmentLoan>> lendings = new LinkedHashMap<>();
        for (EquipmentLoan loan : known.plan().loans()) {
            alone(known, loan, findings);
            if (loan.type() != null && loan.lender() != null) {
                lendings.computeIfAbsent(new Lending(loan.type(), loan.lender()), l -> new ArrayList<>())
                        .add(loan);
            }
        }
        lendings.forEach((lending, loans) -> together(owned(known, lending), lending, loans, findings));
    }

    private static List<Equipment> owned(KnownPlan known, Lending lending) {
        return known.problem().equipment().stream()
                .filter(owned ->
                        owned.type().equals(lending.type()) && owned.provider().equals(lending.lender()))
                .toList();
    }

    private static void alone(KnownPlan known, EquipmentLoan loan, Findings findings) {
        String where = "The loan of " + loan.type() + " by " + loan.lender() + " to " + loan.site() + ": ";
        if (loan.count() < 1) {
            findings.add(RuleCode.EQUIPMENT, where + loan.count() + " units; a loan is of at least 1.");
        }
        if (loan.dates().isEmpty()) {
            findings.add(RuleCode.EQUIPMENT, where + "no date; a loan is for the days it names.");
        }
        Set<Long> weeks = new HashSet<>();
        loan.dates().forEach(date -> weeks.add(Moments.week(date)));
        if (weeks.size() > 1) {
            findings.add(
                    RuleCode.EQUIPMENT,
                    where + "its dates " + loan.dates() + " lie in " + weeks.size() + " weekends; a loan lies in one.");
        }
        Site site = known.site(loan.site());
        if (site != null && site.provider().equals(loan.lender())) {
            findings.add(RuleCode.EQUIPMENT, where + "the site is the lender's own.");
        }
        List<Equipment> owned = known.problem().equipment().stream()
                .filter(e -> e.type().equals(loan.type()) && e.provider().equals(loan.lender()))
                .toList();
        if (owned.isEmpty()) {
            findings.add(RuleCode.EQUIPMENT, where + "the lender has none.");
            return;
        }
        for (LocalDate date : new TreeSet<>(loan.dates())) {
            if (owned.stream().noneMatch(e -> e.loanDates().contains(date))) {
                findings.add(RuleCode.EQUIPMENT, where + date + " is not one of the lender's loan dates.");
            }
        }
    }

    private static void together(List<Equipment> owned, Lending lending, List<EquipmentLoan> loans, Findings findings) {
        if (owned.isEmpty()) {
            return;
        }
        long count = owned.stream().mapToLong(Equipment::count).sum();
        String where = lending.lender() + " lends " + lending.type() + " ";
        if (owned.getFirst().kind() == EquipmentKind.CONSUMABLE) {
            Map<Long, Long> byWeek = new LinkedHashMap<>();
            for (EquipmentLoan loan : loans) {
                Set<Long> weeks = new TreeSet<>();
                loan.dates().forEach(date -> weeks.add(Moments.week(date)));
                weeks.forEach(week -> byWeek.merge(week, (long) loan.count(), Long::sum));
            }
            byWeek.forEach((week, lent) -> {
                if (lent > count) {
                    LocalDate monday = LocalDate.ofEpochDay(week * 7 - 3);
                    findings.add(
                            RuleCode.EQUIPMENT,
                            where + "in the week of " + monday + ": " + lent + " units; it has " + count + ".");
                }
            });
            return;
        }
        Map<LocalDate, Long> byDay = new LinkedHashMap<>();
        for (EquipmentLoan loan : loans) {
            new TreeSet<>(loan.dates()).forEach(date -> byDay.merge(date, (long) loan.count(), Long::sum));
        }
        byDay.forEach((date, lent) -> {
            if (lent > count) {
                findings.add(RuleCode.EQUIPMENT, where + "on " + date + ": " + lent + " units; it has " + count + ".");
            }
        });
    }
}
