package org.northline.it.consolidation;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.northline.planning.optimiser.Problem;
import org.northline.planning.optimiser.Problem.Band;
import org.northline.planning.optimiser.Problem.Candidate;
import org.northline.planning.optimiser.Problem.Demand;
import org.northline.planning.optimiser.Problem.Precedence;

/** Reads problems from files: consolidations in JSON, and multidimensional knapsacks in the form of the OR-Library (J. E. Beasley 1990). */
public final class Instances {
    private static final int TENTHS = 10;

    private Instances() {}

    public static Problem consolidation(Path file) {
        JsonPath json = JsonPath.from(file.toFile());
        int quarters = json.getInt("quarters");
        List<Map<String, Object>> items = json.getList("item");
        return new Problem(
                items.stream().map(item -> candidate(item, quarters)).toList(),
                longs(json.getList("quarterWeight")),
                json.<List<Number>>getList("capacity").stream()
                        .map(Instances::longs)
                        .toList(),
                json.getLong("budget"),
                longs(json.getList("quarterBudget")),
                json.<Number>getList("themeMinimumCost").stream()
                        .map(least -> new Band(least.longValue(), Long.MAX_VALUE))
                        .toList(),
                json.<List<Integer>>getList("precedence").stream()
                        .map(pair -> new Precedence(pair.get(0), pair.get(1)))
                        .toList(),
                json.getList("exclusive"),
                List.of());
    }

    @SuppressWarnings("unchecked")
    private static Candidate candidate(Map<String, Object> item, int quarters) {
        List<Integer> teams = (List<Integer>) item.get("teams");
        List<Number> efforts = (List<Number>) item.get("effort");
        List<Demand> demands = new ArrayList<>();
        for (int at = 0; at < teams.size(); at++) {
            demands.add(new Demand(teams.get(at), efforts.get(at).longValue()));
        }
        return new Candidate(
                number(item, "value"),
                number(item, "cost"),
                (int) number(item, "earliestQuarter"),
                quarters - 1,
                (boolean) item.get("mandatory"),
                (int) number(item, "theme"),
                demands);
    }

    private static long number(Map<String, Object> item, String field) {
        return ((Number) item.get(field)).longValue();
    }

    private static List<Long> longs(List<? extends Number> numbers) {
        return numbers.stream().map(Number::longValue).toList();
    }

    /** The problems of one file; their values are in tenths, because some have a decimal. Each constraint is a team in the one quarter there is. */
    public static List<Problem> knapsacks(Path file) throws IOException {
        StringTokenizer words = new StringTokenizer(Files.readString(file));
        int problems = Integer.parseInt(words.nextToken());
        List<Problem> read = new ArrayList<>();
        for (int number = 0; number < problems; number++) {
            read.add(knapsack(words));
        }
        return read;
    }

    private static Problem knapsack(StringTokenizer words) {
        int size = Integer.parseInt(words.nextToken());
        int constraints = Integer.parseInt(words.nextToken());
        words.nextToken();
        long[] values = tenths(words, size);
        List<List<Demand>> demands = new ArrayList<>();
        for (int id = 0; id < size; id++) {
            demands.add(new ArrayList<>());
        }
        for (int constraint = 0; constraint < constraints; constraint++) {
            long[] takes = tenths(words, size);
            for (int id = 0; id < size; id++) {
                demands.get(id).add(new Demand(constraint, takes[id]));
            }
        }
        List<List<Long>> capacity = new ArrayList<>();
        for (long limit : tenths(words, constraints)) {
            capacity.add(List.of(limit));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int id = 0; id < size; id++) {
            candidates.add(new Candidate(values[id], 0, 0, 0, false, -1, demands.get(id)));
        }
        return new Problem(
                candidates, List.of(1L), capacity, 0, List.of(0L), List.of(), List.of(), List.of(), List.of());
    }

    private static long[] tenths(StringTokenizer words, int size) {
        long[] numbers = new long[size];
        for (int at = 0; at < size; at++) {
            numbers[at] = Math.round(Double.parseDouble(words.nextToken()) * TENTHS);
        }
        return numbers;
    }
}
