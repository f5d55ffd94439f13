package org.listpool.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalTimeSerializer;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** The JSON of the contract: ISO dates, times as {@code HH:mm}, unknown and repeated fields refused by name. */
public final class ContractJson {

    /** What a document may have at most, for people. */
    public static final String LIMITS;

    // A tree takes up to 40 bytes of memory for one of text, so text alone does not bound it. A child has 60 values or
    // so.
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxDocumentLength(64L * 1024 * 1024)
            .maxTokenCount(2_000_000)
            .maxStringLength(1_000_000)
            .maxNestingDepth(100)
            .build();

    private static final ObjectMapper MAPPER = configure(JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build()))
            .build();

    static {
        LIMITS =
                "the document is too large or too deep; it may have %d bytes, %d values and brackets, texts of %d characters and %d levels."
                        .formatted(
                                CONSTRAINTS.getMaxDocumentLength(),
                                CONSTRAINTS.getMaxTokenCount(),
                                CONSTRAINTS.getMaxStringLength(),
                                CONSTRAINTS.getMaxNestingDepth());
    }

    private ContractJson() {}

    /** The shared mapper; do not reconfigure it. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        JavaTimeModule times = new JavaTimeModule();
        times.addSerializer(LocalTime.class, new LocalTimeSerializer(DateTimeFormatter.ofPattern("HH:mm")));
        return builder.addModule(times)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // A record's own questions, like StaffMember.isSeniorNurse, are no fields of the contract.
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
    }
}
