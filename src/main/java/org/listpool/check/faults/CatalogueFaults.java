package org.listpool.check.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.listpool.model.Collaborative;
import org.listpool.model.Procedure;

/** What is wrong with the catalogue of procedures. Equipment that nobody has is no fault: its children wait. */
final class CatalogueFaults {

    private static final Pattern OPCS = Pattern.compile("[A-Z]\\d{2}\\.?\\d");

    private final FaultList faults;

    CatalogueFaults(FaultList faults) {
        this.faults = faults;
    }

    /** Finds the faults and returns the codes of the procedures. */
    Set<String> procedures(Collaborative collaborative, Set<String> specialties) {
        List<Procedure> procedures = collaborative.procedures();
        Map<String, String> procedureOfOpcs = new HashMap<>();
        for (int i = 0; i < procedures.size(); i++) {
            Procedure procedure = procedures.get(i);
            String pointer = "/procedures/" + i;
            faults.known(pointer + "/specialty", "specialty", procedure.specialty(), specialties);
            faults.atLeast(pointer + "/meanMinutes", procedure.meanMinutes(), 1);
            faults.atLeast(pointer + "/sdMinutes", procedure.sdMinutes(), 0);
            faults.atLeast(pointer + "/observationMinutes", procedure.observationMinutes(), 0);
            for (int j = 0; j < procedure.opcs().size(); j++) {
                opcs(pointer + "/opcs/" + j, procedure, procedure.opcs().get(j), procedureOfOpcs);
            }
        }
        return faults.ids("procedures", "code", "procedure", procedures, Procedure::code);
    }

    private void opcs(String pointer, Procedure procedure, String code, Map<String, String> procedureOfOpcs) {
        String plain = code.replace(".", "").toUpperCase(Locale.ROOT);
        String earlier = procedureOfOpcs.putIfAbsent(plain, procedure.code());
        if (!OPCS.matcher(code).matches()) {
            faults.add(pointer, code + " is no OPCS-4 code; one is a letter and three digits, like F34.7.");
        } else if (earlier != null) {
            faults.add(
                    pointer,
                    code + " already stands for procedure " + earlier + "; a code stands for one procedure, once.");
        }
    }
}
