package org.listpool.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes small waiting-list extracts: a sound row for each child, and what a test changes in it. */
public final class ListCsv {

    /** The census of these files, a Sunday. */
    public static final String CENSUS = "2027-01-10";

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final String provider;

    private ListCsv(String provider) {
        this.provider = provider;
    }

    /** A file of {@code provider} without rows. */
    public static ListCsv of(String provider) {
        return new ListCsv(provider);
    }

    /** A file of {@code provider} with the children of these numbers, all sound. */
    public static ListCsv of(String provider, int... children) {
        ListCsv file = new ListCsv(provider);
        for (int child : children) {
            file.child(child);
        }
        return file;
    }

    /** Adds child {@code number} with changes: name of a column, its cell, and so on. */
    public ListCsv child(int number, String... changes) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("DATE_AND_TIME_DATA_SET_CREATED", "2027-01-11");
        row.put("Week_Ending_Date", CENSUS);
        row.put("Waiting_List_Type", "IRTT");
        row.put("NHS_NUMBER", nhsNumber(number));
        row.put("LOCAL_PATIENT_IDENTIFIER", "L" + number);
        row.put("PERSON_BIRTH_DATE", "2018-04-01");
        row.put("PATIENT_PATHWAY_IDENTIFIER", provider + "P" + number);
        row.put("ORGANISATION_CODE_(PATIENT_PATHWAY_IDENTIFIER_ISSUER)", provider);
        row.put("ORGANISATION_IDENTIFIER_(CODE_OF_PROVIDER)", provider);
        row.put("ACTIVITY_TREATMENT_FUNCTION_CODE", "120");
        row.put("REFERRAL_TO_TREATMENT_PERIOD_START_DATE", "2026-06-01");
        row.put("TCI_Date", "");
        row.put("DECISION_TO_ADMIT_DATE", "2026-07-01");
        row.put("Proposed_Procedure_OPCS_Code", "D15.1");
        row.put("Procedure_Priority_Code", "P4");
        for (int i = 0; i < changes.length; i += 2) {
            if (row.put(changes[i], changes[i + 1]) == null) {
                throw new IllegalArgumentException("No such column: " + changes[i]);
            }
        }
        rows.add(row);
        return this;
    }

    /** The file. */
    public String csv() {
        List<Map<String, String>> all = rows.isEmpty() ? new ListCsv(provider).child(1).rows : rows;
        String header = String.join(",", all.getFirst().keySet());
        return rows.stream()
                .map(row -> String.join(",", row.values()))
                .collect(Collectors.joining("\r\n", header + "\r\n", "\r\n"));
    }

    /** A made-up NHS number: ten digits that begin with 9, the last one the check digit. */
    public static String nhsNumber(int child) {
        for (int number = 900_000_000 + child * 11; ; number++) {
            int sum = 0;
            for (int i = 0, rest = number; i < 9; i++, rest /= 10) {
                sum += rest % 10 * (i + 2);
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return "" + number + check;
            }
        }
    }
}
