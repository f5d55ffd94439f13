package org.listpool.intake;

import java.util.List;

/** The columns of the Waiting List Minimum Data Set that are read, under their full names. */
final class WaitingListColumns {

    static final String CREATED = "DATE_AND_TIME_DATA_SET_CREATED";
    static final String WEEK_ENDING = "Week_Ending_Date";
    static final String TYPE = "Waiting_List_Type";
    static final String NHS_NUMBER = "NHS_NUMBER";
    static final String LOCAL_ID = "LOCAL_PATIENT_IDENTIFIER";
    static final String BORN = "PERSON_BIRTH_DATE";
    static final String PATHWAY = "PATIENT_PATHWAY_IDENTIFIER";
    static final String ISSUER = "ORGANISATION_CODE_(PATIENT_PATHWAY_IDENTIFIER_ISSUER)";
    static final String PROVIDER = "ORGANISATION_IDENTIFIER_(CODE_OF_PROVIDER)";
    static final String TREATMENT_FUNCTION = "ACTIVITY_TREATMENT_FUNCTION_CODE";
    static final String CLOCK_START = "REFERRAL_TO_TREATMENT_PERIOD_START_DATE";
    static final String TCI = "TCI_Date";
    static final String DECIDED = "DECISION_TO_ADMIT_DATE";
    static final String PROCEDURE = "Proposed_Procedure_OPCS_Code";
    static final String PRIORITY = "Procedure_Priority_Code";

    /** All that are read. */
    static final List<String> KNOWN = List.of(
            CREATED,
            WEEK_ENDING,
            TYPE,
            NHS_NUMBER,
            LOCAL_ID,
            BORN,
            PATHWAY,
            ISSUER,
            PROVIDER,
            TREATMENT_FUNCTION,
            CLOCK_START,
            TCI,
            DECIDED,
            PROCEDURE,
            PRIORITY);

    /** Those without which no row says what the pool must know. */
    static final List<String> REQUIRED =
            List.of(TYPE, NHS_NUMBER, BORN, PATHWAY, TREATMENT_FUNCTION, CLOCK_START, PROCEDURE);

    private WaitingListColumns() {}
}
