package org.listpool.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.listpool.intake.csv.CsvRows;
import org.listpool.model.Flag;

/** The columns of the pooling supplement and the fields of the details that each one fills. */
final class SupplementColumns {

    static final String PATHWAY = WaitingListColumns.PATHWAY;
    static final String ISSUER = WaitingListColumns.ISSUER;
    static final String DISTRICT = "Postcode_District";
    static final String WEIGHT = "Weight_Kg";
    static final String WEIGHT_DATE = "Weight_Date";
    static final String MINUTES = "Expected_Minutes";
    static final String SD = "Expected_Minutes_SD";
    static final String TRAVEL = "Max_Travel_Minutes";
    static final String NOTICE = "Min_Notice_Days";
    static final String CONSENT = "Pool_Consent";
    static final String UNAVAILABLE = "Unavailable";
    static final String SIBLINGS = "Sibling_Group";
    static final String INTERPRETER = "Interpreter_Language";
    static final String EQUIPMENT = "Extra_Equipment";
    static final String PREOP = "Preop_Expires";
    static final String AUDIOGRAM = "Audiogram_Date";
    static final String CONSENT_EXPIRES = "Consent_Expires";
    static final String IMAGING = "Imaging_Ready_From";
    static final String OVERRIDE = "Consultant_Override";
    static final String DECILE = "IMD_Decile";

    /** The yes-or-no columns, in the order of the flags they set. */
    static final Map<String, Flag> FLAGS = flags();

    private static final Map<String, String> FIELDS = fields();

    private SupplementColumns() {}

    /** All that are read, without the key's. */
    static List<String> known() {
        return List.copyOf(FIELDS.keySet());
    }

    /** The fields of the details for which the file has a column. */
    static Set<String> told(CsvRows rows) {
        Set<String> told = new TreeSet<>();
        FIELDS.forEach((column, field) -> {
            if (rows.has(column)) {
                told.add(field);
            }
        });
        return told;
    }

    private static Map<String, Flag> flags() {
        Map<String, Flag> flags = new LinkedHashMap<>();
        flags.put("Latex_Allergy", Flag.LATEX_ALLERGY);
        flags.put("Infection_Risk", Flag.INFECTION_RISK);
        flags.put("Diabetes", Flag.DIABETES);
        flags.put("Learning_Disability", Flag.LEARNING_DISABILITY);
        flags.put("Autism", Flag.AUTISM);
        return flags;
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(DISTRICT, "postcodeDistrict");
        fields.put(WEIGHT, "weightKg");
        fields.put(WEIGHT_DATE, "weightDate");
        fields.put(MINUTES, "expectedMinutes");
        fields.put(SD, "sdMinutes");
        fields.put(TRAVEL, "maxTravelMinutes");
        fields.put(NOTICE, "noticeDays");
        fields.put(CONSENT, "poolConsent");
        fields.put(UNAVAILABLE, "unavailable");
        fields.put(SIBLINGS, "siblingGroup");
        flags().keySet().forEach(column -> fields.put(column, "flags"));
        fields.put(INTERPRETER, "interpreterLanguage");
        fields.put(EQUIPMENT, "extraEquipment");
        fields.put(PREOP, "preopExpires");
        fields.put(AUDIOGRAM, "audiogramDate");
        fields.put(CONSENT_EXPIRES, "consentExpires");
        fields.put(IMAGING, "imagingReadyFrom");
        fields.put(OVERRIDE, "consultantOverride");
        fields.put(DECILE, "imdDecile");
        return fields;
    }
}
