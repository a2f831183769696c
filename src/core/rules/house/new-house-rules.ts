/** What a new file of house rules holds: an example that is a remark until somebody makes it count. */
export const newHouseRules = `# House rules: what your team asks of every draft in this folder and below,
# beside what is checked anyway. To make a line count, take away the # and the
# blank behind it.

# whose: the press office

# phrases:
#   - phrase: at this point in time
#     write: now
#     why: A plain word says it
#   - phrase: "leverag*"
#     write: [use, build on]
#     severity: note
#   - phrase: "take * seriously"
#     why: Everybody says so; say what you have done
#     severity: error
#     kinds: [apology, disclosure]

# rules:
#   - rule: IC401
#     severity: off
#     why: Our phrase above says it
#     kinds: [apology, disclosure]
#   - rule: missing-contact
#     severity: error
#     readers: public
`;
