package org.listpool.resources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Collaborative;
import org.listpool.model.Equipment;
import org.listpool.model.Procedure;
import org.listpool.model.Provider;
import org.listpool.model.Specialty;

/** Finds what a trust's codes mean in a collaborative: procedures by OPCS code, specialties by treatment function. */
public final class Catalogue {

    private final Map<String, Procedure> procedures = new HashMap<>();
    private final Map<String, String> specialties = new HashMap<>();
    private final Set<String> providers = new HashSet<>();
    private final Set<String> equipment = new HashSet<>();

    private Catalogue(Collaborative collaborative) {
        for (Procedure procedure : collaborative.procedures()) {
            procedure.opcs().forEach(code -> procedures.putIfAbsent(opcs(code), procedure));
        }
        for (Specialty specialty : collaborative.specialties()) {
            specialty.tfc().forEach(code -> specialties.putIfAbsent(code, specialty.code()));
        }
        collaborative.providers().stream().map(Provider::ods).forEach(providers::add);
        collaborative.equipment().stream().map(Equipment::type).forEach(equipment::add);
        collaborative.procedures().stream().map(Procedure::equipment).forEach(equipment::addAll);
    }

    /** The catalogue of {@code collaborative}. */
    public static Catalogue of(Collaborative collaborative) {
        return new Catalogue(collaborative);
    }

    /** An OPCS-4 code in its one spelling: capitals, with the dot after the third character. */
    public static String opcs(String code) {
        String plain = code.replace(".", "").replace(" ", "").toUpperCase(Locale.ROOT);
        return plain.length() > 3 ? plain.substring(0, 3) + "." + plain.substring(3) : plain;
    }

    /** The procedure of an OPCS-4 code in any spelling; null: not in the catalogue. */
    public @Nullable Procedure findProcedure(String opcsCode) {
        return procedures.get(opcs(opcsCode));
    }

    /** The specialty under whose treatment functions {@code treatmentFunctionCode} is listed; null: under none. */
    public @Nullable String findSpecialty(String treatmentFunctionCode) {
        return specialties.get(treatmentFunctionCode);
    }

    /** Whether a trust belongs to the collaborative. */
    public boolean hasProvider(String ods) {
        return providers.contains(ods);
    }

    /** Whether some trust owns a type of equipment or some procedure needs it. */
    public boolean hasEquipment(String type) {
        return equipment.contains(type);
    }

    /** The OPCS-4 codes of a procedure of the catalogue; empty: not in the catalogue. */
    public List<String> listOpcs(String procedure) {
        return procedures.entrySet().stream()
                .filter(entry -> entry.getValue().code().equals(procedure))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The treatment function codes of a specialty; empty: not in the catalogue. */
    public List<String> listTreatmentFunctions(String specialty) {
        return specialties.entrySet().stream()
                .filter(entry -> entry.getValue().equals(specialty))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
