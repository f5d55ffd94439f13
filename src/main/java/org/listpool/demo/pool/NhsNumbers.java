package org.listpool.demo.pool;

/**
 * NHS numbers that begin with 9 and pass the check digit, each handed out once.
 *
 * <p>Numbers of that range are never issued. Source: S25; the check digit: S24.
 */
final class NhsNumbers {

    private static final long FIRST = 900_000_000L;
    private static final long RANGE = 100_000_000L;
    /** Has no divisor in common with the range, so that its multiples visit each number once. */
    private static final long STRIDE = 61_803_399L;

    private final long offset;
    private long next;

    NhsNumbers(long seed) {
        offset = Math.floorMod(seed * 7_919L, RANGE);
    }

    /** A number that was not handed out before. */
    String next() {
        while (true) {
            long nine = FIRST + Math.floorMod(offset + STRIDE * next, RANGE);
            next++;
            int check = checkDigit(Long.toString(nine));
            // 10 is no digit, and ten equal digits are refused everywhere.
            if (check < 10 && nine != 999_999_999L) {
                return nine + Integer.toString(check);
            }
        }
    }

    /** The number with a wrong check digit. */
    static String spoilt(String number) {
        int last = number.charAt(9) - '0';
        return number.substring(0, 9) + (last + 1) % 10;
    }

    /** The check digit of nine digits; 10 where there is none. */
    static int checkDigit(String nineDigits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nineDigits.charAt(i) - '0') * (10 - i);
        }
        int rest = 11 - sum % 11;
        return rest == 11 ? 0 : rest;
    }
}
