package org.listpool.cli.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.listpool.wire.ContractJson;

/** Writes rows down after each of them, so that a run that is cut off loses none. */
public final class BenchReport {

    /** Between these two lines of a document the table stands; what is around them stays. */
    public static final String BEGIN = "<!-- bench:begin -->";

    /** The second of the two. */
    public static final String END = "<!-- bench:end -->";

    private BenchReport() {}

    /** Whether {@code file} can take the table: it does not exist yet, or it has both markers in order. */
    public static boolean canTake(Path file) throws IOException {
        if (!Files.exists(file)) {
            return true;
        }
        String text = Files.readString(file);
        return text.contains(BEGIN) && text.indexOf(END) > text.indexOf(BEGIN);
    }

    /** Puts {@code heading} and the table into {@code file}, between the markers where it has them. */
    public static void writeMarkdown(Path file, String heading, List<BenchRow> rows) throws IOException {
        String block = BEGIN + "\n\n" + heading + "\n\n" + BenchTable.markdown(rows) + "\n" + END;
        String text = "# Benchmarks\n\n" + block + "\n";
        if (Files.exists(file)) {
            String old = Files.readString(file);
            text = old.substring(0, old.indexOf(BEGIN)) + block + old.substring(old.indexOf(END) + END.length());
        }
        replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes {@code rows} as JSON, times in seconds. */
    public static void writeJson(Path file, String heading, List<BenchRow> rows) throws IOException {
        ObjectMapper mapper = ContractJson.mapper();
        ObjectNode document = mapper.createObjectNode();
        document.put("heading", heading);
        ArrayNode list = document.putArray("rows");
        for (BenchRow row : rows) {
            ObjectNode node = mapper.valueToTree(row);
            node.remove("provenBest");
            node.put("gapPercent", row.gapPercent());
            node.put("closedPercent", row.closedPercent());
            node.put("provenBest", row.isProvenBest());
            list.add(node);
        }
        replace(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
