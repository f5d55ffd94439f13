package org.listpool.demo.pool;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.listpool.model.Case;
import org.listpool.model.Collaborative;
import org.listpool.model.Problem;
import org.listpool.model.Site;
import org.listpool.wire.ContractJson;

/**
 * Writes a synthetic pool into a folder: each trust's extract and supplement, {@code collaborative.json}, {@code
 * problem.json}, and {@code truth.json}, which tells what was made and which faults were planted.
 *
 * <p>Children are written as they are made, so that memory does not grow with their number.
 */
public final class SyntheticPool {

    /** One child in so many stands on two trusts' lists. */
    private static final int CHILDREN_PER_TWIN = 300;

    private final PoolSettings settings;
    private final ObjectMapper mapper = ContractJson.mapper();
    private final Map<String, ExtractFile> extracts = new LinkedHashMap<>();
    private final Map<String, SupplementFile> supplements = new LinkedHashMap<>();
    private int entries;

    private SyntheticPool(PoolSettings settings) {
        this.settings = settings;
    }

    /** Writes the pool of {@code settings} into {@code folder}, which exists, over files of the same names. */
    public static void write(PoolSettings settings, Path folder) throws IOException {
        new SyntheticPool(settings).write(folder);
    }

    private void write(Path folder) throws IOException {
        Collaborative collaborative = new ResourceMaker(settings, new Chance(settings.seed() * 31 + 11)).make();
        ObjectNode resources = mapper.valueToTree(collaborative);
        Files.write(
                folder.resolve("collaborative.json"),
                mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(resources));
        int onTwoLists;
        try {
            for (String trust : Likeness.TRUSTS) {
                String site = collaborative.sites().stream()
                        .filter(each -> each.provider().equals(trust))
                        .map(Site::ods)
                        .findFirst()
                        .orElse("");
                extracts.put(trust, new ExtractFile(folder, trust, site, settings));
                supplements.put(trust, new SupplementFile(folder, trust, settings.asOf()));
            }
            onTwoLists = writeProblem(folder, collaborative, resources);
        } finally {
            for (ExtractFile extract : extracts.values()) {
                extract.close();
            }
            for (SupplementFile supplement : supplements.values()) {
                supplement.close();
            }
        }
        writeTruth(folder, onTwoLists);
    }

    /** Returns how many children stand on two lists. */
    private int writeProblem(Path folder, Collaborative collaborative, ObjectNode resources) throws IOException {
        ChildMaker children = new ChildMaker(settings, collaborative, new Chance(settings.seed() * 31 + 7));
        int twins = 0;
        try (JsonGenerator json = mapper.createGenerator(Files.newBufferedWriter(folder.resolve("problem.json")))) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("schema", Problem.SCHEMA);
            for (Map.Entry<String, JsonNode> field : resources.properties()) {
                if (!field.getKey().equals("schema")) {
                    json.writeFieldName(field.getKey());
                    mapper.writeValue(json, field.getValue());
                }
            }
            json.writeArrayFieldStart("cases");
            for (int number = 1; number <= settings.children(); number++) {
                SyntheticEntry entry = children.next(number);
                add(entry, json);
                if (number % CHILDREN_PER_TWIN == 100) {
                    twins++;
                    add(children.onAnotherList(entry, settings.children() + twins), json);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("pinned");
            json.writeEndArray();
            json.writeEndObject();
        }
        return twins;
    }

    private void add(SyntheticEntry entry, JsonGenerator json) throws IOException {
        entries++;
        ExtractFile extract = extracts.get(entry.provider());
        SupplementFile supplement = supplements.get(entry.provider());
        if (extract == null || supplement == null) {
            throw new IllegalStateException("No files of " + entry.provider() + " are open.");
        }
        extract.add(entry);
        supplement.add(entry);
        Case child = entry.child();
        mapper.writeValue(json, child);
    }

    private void writeTruth(Path folder, int onTwoLists) throws IOException {
        ObjectNode truth = mapper.createObjectNode();
        truth.put("synthetic", true);
        truth.put("seed", settings.seed());
        truth.put("entries", entries);
        truth.put("children", settings.children());
        truth.put("onTwoLists", onTwoLists);
        ObjectNode expected = truth.putObject("expected");
        extracts.forEach((trust, extract) -> {
            ObjectNode of = expected.putObject(trust);
            of.put("children", extract.children());
            of.put("rows", extract.rows());
            ObjectNode faults = of.putObject("faults");
            for (ExtractFile.Fault fault : ExtractFile.Fault.values()) {
                faults.put(fault.text(), extract.count(fault));
            }
        });
        Files.write(
                folder.resolve("truth.json"),
                mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(truth));
    }
}
