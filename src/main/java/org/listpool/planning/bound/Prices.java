package org.listpool.planning.bound;

import java.util.Arrays;

/**
 * The prices of the rules that tie sessions together: one row for each thing that is scarce.
 *
 * <p>A row is counted in a unit of its own size, so that one step changes all prices alike. Prices are in need points.
 */
final class Prices {

    private double[] price = new double[64];
    private double[] capacity = new double[64];
    private double[] unit = new double[64];
    private double[] used = new double[64];
    private int rows;

    /**
     * A new scarce thing.
     *
     * @param capacity how much of it there is
     * @param unit the amount that one list or child uses, more or less; above 0
     */
    int row(double capacity, double unit) {
        if (rows == price.length) {
            price = Arrays.copyOf(price, 2 * rows);
            this.capacity = Arrays.copyOf(this.capacity, 2 * rows);
            this.unit = Arrays.copyOf(this.unit, 2 * rows);
            used = Arrays.copyOf(used, 2 * rows);
        }
        this.capacity[rows] = capacity / unit;
        this.unit[rows] = unit;
        return rows++;
    }

    int rows() {
        return rows;
    }

    /** Need points for one of what the row counts. */
    double price(int row) {
        return price[row] / unit[row];
    }

    /** Sets the first price of a row, in need points for one of what it counts. */
    void begin(int row, double price) {
        this.price[row] = Math.max(0, price * unit[row]);
    }

    /** Notes that the relaxed plan uses {@code amount} of a row; negative when it supplies some. */
    void use(int row, double amount) {
        used[row] += amount / unit[row];
    }

    /** What the relaxed plan uses of a row so far. */
    double used(int row) {
        return used[row] * unit[row];
    }

    /** Forgets what was used and returns the worth of all that is scarce. */
    double open() {
        Arrays.fill(used, 0, rows, 0);
        double worth = 0;
        for (int i = 0; i < rows; i++) {
            worth += price[i] * capacity[i];
        }
        return worth;
    }

    /** By how much each row is used beyond what there is, in its units; negative where some is left. */
    double[] excess() {
        double[] excess = new double[rows];
        for (int i = 0; i < rows; i++) {
            excess[i] = used[i] - capacity[i];
        }
        return excess;
    }

    double[] copy() {
        return Arrays.copyOf(price, rows);
    }

    void restore(double[] prices) {
        System.arraycopy(prices, 0, price, 0, rows);
    }

    /** Moves all prices along {@code direction}; none falls below 0. */
    void move(double[] direction, double step) {
        for (int i = 0; i < rows; i++) {
            price[i] = Math.max(0, price[i] + step * direction[i]);
        }
    }
}
