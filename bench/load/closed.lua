-- Posts the bodies of a file in turns, one a line, and prints what was measured as JSON. With a count it says "finished" after so many
-- answers and asks no more.

local requests = {}
local count = 0
local answers = 0
local turn = 0

function init(args)
  for body in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("POST", nil, { ["Content-Type"] = "application/json", ["Accept"] = "application/json" }, body)
  end
  count = tonumber(args[2] or 0)
  if count > 0 then
    response = function()
      answers = answers + 1
      if answers == count then
        print("finished")
        io.flush()
        wrk.thread:stop()
      end
    end
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format('{"answers":%d,"micros":%d,"bytes":%d,"p50":%d,"p99":%d,"bad":%d}', summary.requests, summary.duration,
    summary.bytes, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.timeout + errors.status))
end
