package org.listpool.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;

/** Decodes a file's bytes and refuses the first that cannot be text, by its line, rather than guess. */
final class StrictReader extends Reader {

    private static final int BUFFER_BYTES = 16 * 1024;
    private static final int SIGNATURE_BYTES = 4;

    private final InputStream bytes;
    private @Nullable Charset fallback;
    private CharsetDecoder decoder;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).flip();
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER_BYTES).flip();
    private boolean started;
    private boolean drained;
    private long line = 1;
    private boolean plain = true;
    private char last = '\n';

    /**
     * Decodes {@code bytes}.
     *
     * @param charset what the sender says. Many senders name a charset of single bytes by default and send UTF-8, so one
     *     is believed only where the first character beyond ASCII is not UTF-8
     */
    StrictReader(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        boolean unicode = charset.name().startsWith("UTF-");
        this.fallback = unicode ? null : charset;
        this.decoder = strict(unicode ? charset : StandardCharsets.UTF_8);
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether the file's last line has an end: a file without one may be cut short. */
    boolean endsWithLine() {
        return last == '\n' || last == '\r';
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!started) {
            started = true;
            fill();
            requireText();
        }
        while (!decoded.hasRemaining()) {
            if (!decode()) {
                return -1;
            }
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    /** Decodes what there is; false at the end of the file. */
    private boolean decode() throws IOException {
        decoded.clear();
        CoderResult result = decoder.decode(buffer, decoded, drained);
        decoded.flip();
        watch();
        if (decoded.hasRemaining()) {
            return true;
        }
        if (result.isError()) {
            Charset other = fallback;
            if (other != null && plain) {
                fallback = null;
                decoder = strict(other);
                return true;
            }
            requireCutOff(result);
            return false;
        }
        if (drained) {
            return false;
        }
        fill();
        return true;
    }

    private void watch() {
        for (int i = 0; i < decoded.limit(); i++) {
            last = decoded.get(i);
            if (last == 0) {
                throw new ProblemException(
                        422,
                        "Not text",
                        "Line %d holds a NUL character, so the file is no plain text. Export it again as 'CSV UTF-8'."
                                .formatted(line));
            }
            if (last == '\n') {
                line++;
            }
            plain &= last < 128;
        }
    }

    // Bytes of an unfinished character at the very end: the file was cut there, which its last row will tell.
    private void requireCutOff(CoderResult result) {
        boolean cut = drained
                && buffer.remaining() <= result.length()
                && buffer.remaining() < SIGNATURE_BYTES
                && (buffer.get(buffer.position()) & 0xC0) == 0xC0;
        if (!cut) {
            throw new ProblemException(
                    422,
                    "Not " + decoder.charset().name(),
                    "Line %d holds a character that is not %s. Save the file as 'CSV UTF-8' and send it again."
                            .formatted(line, decoder.charset().name()));
        }
        buffer.position(buffer.limit());
    }

    private void fill() throws IOException {
        buffer.compact();
        while (buffer.hasRemaining() && !drained) {
            int count = bytes.read(buffer.array(), buffer.position(), buffer.remaining());
            if (count < 0) {
                drained = true;
            } else {
                buffer.position(buffer.position() + count);
            }
        }
        buffer.flip();
    }

    private void requireText() {
        int first = at(0) << 8 | at(1);
        String found = switch (first) {
            case 0x1F8B -> "compressed (gzip)";
            case 0x504B -> "a zip archive or an Excel workbook";
            case 0xD0CF -> "an old Excel workbook";
            case 0xFFFE, 0xFEFF -> "UTF-16 text";
            case 0x2550 -> "a PDF";
            default -> "";
        };
        if (!found.isEmpty() && !decoder.charset().name().startsWith("UTF-16")) {
            throw new ProblemException(
                    415, "Not CSV", "The file is " + found + ". Save it as 'CSV UTF-8', uncompressed, and send that.");
        }
    }

    private int at(int index) {
        return index < buffer.remaining() ? buffer.get(buffer.position() + index) & 0xFF : 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
