package org.listpool.pools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.listpool.model.Problem;
import org.listpool.wire.ContractJson;

/** The problem of the demo's pool, which is synthetic: three trusts, three weekends, 1,219 children. */
public final class DemoProblem {

    private static final Problem PROBLEM = load();

    private DemoProblem() {}

    /** The problem, read once. */
    public static Problem get() {
        return PROBLEM;
    }

    private static Problem load() {
        try (InputStream in = DemoProblem.class.getResourceAsStream("/demo/bsw/problem.json")) {
            return ContractJson.mapper().readValue(Objects.requireNonNull(in), Problem.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
