package org.listpool.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Paths of the product's own style sheets and scripts, marked with their content so that browsers may keep them long. */
@ApplicationScoped
class OwnAssets {

    private static final String FOLDER = "/assets/own/";
    private static final int MARK_LENGTH = 12;

    private final Map<String, String> paths = new ConcurrentHashMap<>();

    /** Path of {@code file}, with a mark of its content. */
    String path(String file) {
        return paths.computeIfAbsent(file, name -> FOLDER + name + "?v=" + mark(name));
    }

    private static String mark(String file) {
        String resource = "/META-INF/resources" + FOLDER + file;
        try (InputStream in = OwnAssets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no asset " + resource);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, MARK_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
