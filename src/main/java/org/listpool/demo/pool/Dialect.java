package org.listpool.demo.pool;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How one trust's system writes its waiting-list extract.
 *
 * @param byteOrderMark whether the file begins with one
 * @param dates how it writes a date
 * @param words how it spells the columns of {@link #COLUMNS}
 */
record Dialect(boolean byteOrderMark, DateTimeFormatter dates, Words words) {

    /** How a trust spells its headers. */
    enum Words {
        AS_SPECIFIED,
        UPPER_CASE,
        WITH_SPACES
    }

    /** Open pathways of the weekly data set, in the order of a feed. Source: S3. */
    static final List<String> COLUMNS = List.of(
            "DATE_AND_TIME_DATA_SET_CREATED",
            "Week_Ending_Date",
            "Waiting_List_Type",
            "NHS_NUMBER",
            "LOCAL_PATIENT_IDENTIFIER",
            "PERSON_BIRTH_DATE",
            "PERSON_STATED_GENDER_CODE",
            "ETHNIC_CATEGORY",
            "REFERRAL_REQUEST_RECEIVED_DATE",
            "Referral_Identifier",
            "PATIENT_PATHWAY_IDENTIFIER",
            "ORGANISATION_CODE_(PATIENT_PATHWAY_IDENTIFIER_ISSUER)",
            "SOURCE_OF_REFERRAL",
            "ORGANISATION_IDENTIFIER_(CODE_OF_PROVIDER)",
            "ORGANISATION_SITE_IDENTIFIER_(OF_TREATMENT)",
            "MAIN_SPECIALTY_CODE",
            "ACTIVITY_TREATMENT_FUNCTION_CODE",
            "CONSULTANT_CODE",
            "REFERRAL_TO_TREATMENT_PERIOD_START_DATE",
            "Current_Pathway_Period_Start_Date",
            "Outpatient_Future_Appointment_Date",
            "Due_Date",
            "Outpatient_Appointment_Date",
            "Date_Last_Attended",
            "Last_DNA_Date",
            "Cancellation_Date",
            "OUTCOME_OF_ATTENDANCE_CODE",
            "Local_Outcome_Of_Attendance",
            "TCI_Date",
            "REFERRAL_TO_TREATMENT_PERIOD_STATUS",
            "Local_RTT_Status_Code",
            "DECISION_TO_ADMIT_DATE",
            "Proposed_Procedure_OPCS_Code",
            "ORGANISATION_IDENTIFIER_(CODE_OF_COMMISSIONER)",
            "ADMISSION_METHOD_CODE_(HOSPITAL_PROVIDER_SPELL)",
            "PRIORITY_TYPE_CODE",
            "REFERRAL_TO_TREATMENT_PERIOD_END_DATE",
            "Procedure_Priority_Code",
            "Diagnostic_Priority_Code",
            "Outpatient_Priority_Code",
            "Date_Of_Last_Priority_Review",
            "Last_PAS_Validation_Performed_By",
            "Last_PAS_Validation_Date",
            "Last_PAS_Validation_Comments",
            "Inclusion_On_Cancer_PTL",
            "INTENDED_MANAGEMENT_CODE",
            "ASA_PHYSICAL_STATUS_CLASSIFICATION_SYSTEM_CODE",
            "TCI_Date_Provided");

    private static final Map<String, Dialect> BY_TRUST = Map.of(
            "RNZ", new Dialect(false, DateTimeFormatter.ISO_LOCAL_DATE, Words.AS_SPECIFIED),
            "RD1", new Dialect(true, DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT), Words.UPPER_CASE),
            "RN3",
                    new Dialect(
                            false,
                            DateTimeFormatter.ofPattern("uuuu-MM-dd' 00:00:00'", Locale.ROOT),
                            Words.WITH_SPACES));

    static Dialect of(String trust) {
        Dialect dialect = BY_TRUST.get(trust);
        if (dialect == null) {
            throw new IllegalArgumentException("No dialect of " + trust + " is known.");
        }
        return dialect;
    }

    List<String> headers() {
        return COLUMNS.stream()
                .map(column -> switch (words) {
                    case AS_SPECIFIED -> column;
                    case UPPER_CASE -> column.toUpperCase(Locale.ROOT);
                    case WITH_SPACES -> column.toLowerCase(Locale.ROOT).replace('_', ' ');
                })
                .toList();
    }

    String date(LocalDate date) {
        return dates.format(date);
    }
}
