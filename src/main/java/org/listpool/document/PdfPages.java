package org.listpool.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Turns a well-formed HTML document into tagged PDF (PDF/UA) with embedded typefaces; loads nothing from anywhere. */
final class PdfPages {

    private static final String FONTS = "/fonts/liberation-2.1.5/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // It would tell each step of each print on the console, past the service's own log.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPages() {}

    /** The document's bytes. */
    static byte[] of(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("LiberationSans-Regular.ttf"), "Liberation Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("LiberationSans-Bold.ttf"), "Liberation Sans", BOLD, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be made.", e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String file) {
        InputStream in = PdfPages.class.getResourceAsStream(FONTS + file);
        if (in == null) {
            throw new IllegalStateException("The typeface " + FONTS + file + " is missing from the build.");
        }
        return in;
    }
}
