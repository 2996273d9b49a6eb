package org.northline.planning.roadmap;

/** By what a list of items is ordered; items that are equal in it follow by number. */
public enum ItemSort {
    NUMBER("''"),
    TITLE("lower(i.title)"),
    START("coalesce(to_char(i.starts_on, 'YYYY-MM-DD'), '9')"),
    HORIZON("CASE i.horizon WHEN 'NOW' THEN '1' WHEN 'NEXT' THEN '2' ELSE '3' END"),
    CHANGED("lpad((1e16 - extract(epoch FROM i.changed_at) * 1e6)::bigint::text, 17, '0')");

    private final String sql;

    ItemSort(String sql) {
        this.sql = sql;
    }

    /** A text whose byte order is the order of the list. */
    String sql() {
        return sql;
    }

    /** What comes after {@code :after_key}, {@code :after_year} and {@code :after_serial}; by number alone an index finds the place. */
    String after() {
        return this == NUMBER
                ? "(i.number_year, i.number_serial) > (:after_year, :after_serial)"
                : "((" + sql
                        + ") COLLATE \"C\", i.number_year, i.number_serial) > (:after_key, :after_year, :after_serial)";
    }
}
