package org.listpool.model;

import java.util.Collection;
import java.util.Locale;

/**
 * What is wrong with a document, and where.
 *
 * @param pointer JSON pointer of the place (RFC 6901); empty for the whole document
 * @param message what was found, what is asked for, and advice; never a value of a child's record
 */
public record Fault(String pointer, String message) {

    /** Names longer than this are no slip of the pen, and dear to compare. */
    private static final int LONGEST_NAME = 60;

    /**
     * Advice on a name that is not known, to end a message with: {@code " Maybe you meant sessions."}; empty where no
     * known name resembles it.
     */
    public static String maybe(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST_NAME) {
            return "";
        }
        String wanted = plain(unknown);
        String nearest = null;
        int least = Math.max(1, (wanted.length() + 1) / 3) + 1;
        for (String name : known) {
            if (name.length() > LONGEST_NAME) {
                continue;
            }
            int distance = distance(wanted, plain(name));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest == null ? "" : " Maybe you meant " + nearest + ".";
    }

    /** {@code token} as one step of a JSON pointer. */
    public static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }

    // Levenshtein's distance, row by row.
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
