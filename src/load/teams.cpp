// SPDX-License-Identifier: MIT
// Who and when: the teams, people and periods of okr.yaml.
#include "entities.h"
#include "row.h"
#include "values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace okr::load {
namespace {

using model::NamedPeriod;
using model::Person;
using model::Team;

struct ReadTeam {
  model::Maybe<model::Level> level;
  std::optional<model::Word> name;
  std::optional<model::Word> parent;
  std::optional<model::Word> lead;
  std::vector<model::Word> members;
  std::vector<model::Word> formerly;
  std::optional<model::Word> until;
};

struct ReadPerson {
  std::optional<model::Word> name;
  std::optional<model::Word> email;
  model::Maybe<model::Date> left;
};

struct ReadPeriod {
  model::Maybe<model::Date> start;
  model::Maybe<model::Date> end;
};

constexpr std::array<std::string_view, 3> levels = {"company", "department", "team"};

constexpr std::array<Row<ReadTeam>, 7> team_rows = {{
    {{"name", Shape::text, "how the team is called; its id where left out", "name: Product"},
     as_word<&ReadTeam::name>},
    {{"level", Shape::choice,
      "company for the root, department for a team with teams below it, else team, where left out",
      "level: department", false, Entity::team, levels},
     as_choice<&ReadTeam::level>},
    {{"parent", Shape::name, "the team above it; left out for the root alone", "parent: northwind"},
     as_word<&ReadTeam::parent>},
    {{"lead", Shape::name, "who is accountable for its objectives", "lead: dana"},
     as_word<&ReadTeam::lead>},
    {{"members", Shape::names, "who belongs to it", "members: [li, sam]"},
     as_words<&ReadTeam::members>},
    {{"formerly", Shape::names, "ids that it had before; they resolve for ever",
      "formerly: [payments]"},
     as_words<&ReadTeam::formerly>},
    {{"until", Shape::name, "the last period in which the team exists", "until: 2026-Q2"},
     as_word<&ReadTeam::until>},
}};

constexpr std::array<Row<ReadPerson>, 3> person_rows = {{
    {{"name", Shape::text, "how the person is called; the id where left out", "name: Dana Okafor"},
     as_word<&ReadPerson::name>},
    {{"email", Shape::text, "where to reach the person", "email: dana@northwind.example"},
     as_word<&ReadPerson::email>},
    {{"left", Shape::date, "the person's last day", "left: 2026-11-15"},
     as_date<&ReadPerson::left>},
}};

constexpr std::array<Row<ReadPeriod>, 2> period_rows = {{
    {{"start", Shape::date, "the first day", "start: 2026-09-07", true},
     as_date<&ReadPeriod::start>},
    {{"end", Shape::date, "the last day", "end: 2026-12-18", true}, as_date<&ReadPeriod::end>},
}};

model::Word word_of(const yaml::Value& key) {
  return {std::string(key.text()), key.span()};
}

// Every id with what it stands for. `act` gets the id and the mapping, or nothing where it is
// empty.
template <class T, std::size_t N, class Act>
void read_map(Reader& in, const Field& field, const std::array<Row<T>, N>& rows,
              const yaml::Value& map, Act act) {
  if (map.kind() != yaml::Kind::mapping) return report_wrong_type(in, field, map);
  const std::uint32_t limit = in.limit;
  for_each_entry(map, [&](const yaml::Value& key, const yaml::Value& value) {
    const std::uint32_t next = value.node().next;
    in.limit = next < map.node().next ? map.tree().nodes[next].begin : limit;
    const model::Word id = word_of(key);
    const bool has_good_id = check_id(in, id);
    T read;
    if (value.kind() == yaml::Kind::mapping) {
      read_fields<T>(in, field.entity, rows, value, read);
    } else if (value.kind() != yaml::Kind::null) {
      report_not_a(in, field.entity, value);
    }
    // A period by a name that no file may use would take the place of a calendar one.
    if (has_good_id || field.entity != Entity::period) act(id, value, std::move(read));
  });
  in.limit = limit;
}

// A team whose parent could not be read is no second root for that.
void put_below_root(std::vector<Team>& teams, const std::vector<std::size_t>& unread) {
  const auto is_root = [&](const Team& team) {
    const auto number = static_cast<std::size_t>(&team - teams.data());
    return !team.parent && std::find(unread.begin(), unread.end(), number) == unread.end();
  };
  const auto root = std::find_if(teams.begin(), teams.end(), is_root);
  if (root == teams.end()) return;
  const model::Word parent = root->id;
  for (const std::size_t number : unread) teams[number].parent = parent;
}

}  // namespace

std::vector<Team> read_teams(Reader& in, const Field& field, const yaml::Value& value) {
  std::vector<Team> teams;
  std::vector<std::size_t> unread;
  read_map(in, field, team_rows, value,
           [&](const model::Word& id, const yaml::Value& written, ReadTeam read) {
             const bool is_read =
                 written.kind() == yaml::Kind::mapping || written.kind() == yaml::Kind::null;
             if (!is_read) unread.push_back(teams.size());
             Team team;
             team.id = id;
             team.name = read.name.value_or(id);
             team.level_written = read.level.has_value();
             if (read.level) team.level = **read.level;
             team.parent = std::move(read.parent);
             team.lead = std::move(read.lead);
             team.members = std::move(read.members);
             team.formerly = std::move(read.formerly);
             team.until = std::move(read.until);
             teams.push_back(std::move(team));
           });
  put_below_root(teams, unread);
  return teams;
}

std::vector<Person> read_people(Reader& in, const Field& field, const yaml::Value& value) {
  std::vector<Person> people;
  read_map(in, field, person_rows, value,
           [&](const model::Word& id, const yaml::Value&, ReadPerson read) {
             people.push_back({id, read.name.value_or(id), std::move(read.email), read.left});
           });
  return people;
}

std::vector<NamedPeriod> read_periods(Reader& in, const Field& field, const yaml::Value& value) {
  std::vector<NamedPeriod> periods;
  read_map(in, field, period_rows, value,
           [&](const model::Word& id, const yaml::Value& written, const ReadPeriod& read) {
             if (written.kind() == yaml::Kind::null)
               report_empty(
                   in, {*id, Shape::entity, "", "launch: {start: 2026-09-07, end: 2026-12-18}"},
                   id.span);
             if (!read.start || !read.end) return;
             if (**read.end < **read.start) {
               return in.report(
                   "bad-bounds", read.end->span,
                   fmt::format("period {} ends on {}, before it starts on {}", quoted(*id),
                               model::to_string(**read.end), model::to_string(**read.start)),
                   "swap the two, or mend the one that is wrong");
             }
             periods.push_back({id, {**read.start, **read.end}, written.span()});
           });
  return periods;
}

std::vector<Field> team_fields() {
  return fields_in<ReadTeam>(team_rows);
}

std::vector<Field> person_fields() {
  return fields_in<ReadPerson>(person_rows);
}

std::vector<Field> period_fields() {
  return fields_in<ReadPeriod>(period_rows);
}

}  // namespace okr::load
