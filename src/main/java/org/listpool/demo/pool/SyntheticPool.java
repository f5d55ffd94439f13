package org.listpool.demo.pool;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
        try {
            new SyntheticPool(settings).write(folder);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The problem of {@code settings}, the same as in the file {@code problem.json} of {@link #write}. */
    public static Problem problem(PoolSettings settings) {
        Collaborative collaborative = collaborative(settings);
        List<Case> cases = new ArrayList<>();
        draw(settings, collaborative, entry -> cases.add(entry.child()));
        return Problem.of(collaborative, settings.asOf(), cases, List.of(), List.of());
    }

    private static Collaborative collaborative(PoolSettings settings) {
        return new ResourceMaker(settings, new Chance(settings.seed() * 31 + 11)).make();
    }

    /** Draws one entry after another; returns how many children stand on two lists. */
    private static int draw(PoolSettings settings, Collaborative collaborative, Consumer<SyntheticEntry> to) {
        ChildMaker children = new ChildMaker(settings, collaborative, new Chance(settings.seed() * 31 + 7));
        int twins = 0;
        for (int number = 1; number <= settings.children(); number++) {
            SyntheticEntry entry = children.next(number);
            to.accept(entry);
            if (number % CHILDREN_PER_TWIN == 100) {
                twins++;
                to.accept(children.onAnotherList(entry, settings.children() + twins));
            }
        }
        return twins;
    }

    private void write(Path folder) throws IOException {
        Collaborative collaborative = collaborative(settings);
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
        int twins;
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
            twins = draw(settings, collaborative, entry -> add(entry, json));
            json.writeEndArray();
            json.writeArrayFieldStart("pinned");
            json.writeEndArray();
            json.writeEndObject();
        }
        return twins;
    }

    private void add(SyntheticEntry entry, JsonGenerator json) {
        entries++;
        ExtractFile extract = extracts.get(entry.provider());
        SupplementFile supplement = supplements.get(entry.provider());
        if (extract == null || supplement == null) {
            throw new IllegalStateException("No files of " + entry.provider() + " are open.");
        }
        extract.add(entry);
        supplement.add(entry);
        try {
            mapper.writeValue(json, entry.child());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
