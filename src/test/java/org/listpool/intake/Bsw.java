package org.listpool.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The synthetic replay pool of three trusts, as files. */
public final class Bsw {

    /** The three trusts. */
    public static final List<String> TRUSTS = List.of("RNZ", "RD1", "RN3");

    private Bsw() {}

    /** A file of the pool. */
    public static byte[] bytes(String name) {
        try (InputStream file = Objects.requireNonNull(Bsw.class.getResourceAsStream("/demo/bsw/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text file of the pool. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
